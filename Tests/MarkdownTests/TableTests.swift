import Markdown
import Testing

@Suite struct TableTests {
  private let settings = MarkdownOptions(collectsTable: { $0 == "Instellingen" })

  @Test func theTableUnderItsHeadingIsData() throws {
    let body = Body(
      "| a |\n|---|\n\n## Instellingen\n\ntekst\n\n| Naam | *Waarde* |\n|:--|--:|\n| é \\| x | [[mail|**b**]] `c|d` |\n| | <b>e</b> [f](g.md) | h |\n\n| no |\n|---|",
      options: settings)
    let table = try #require(body.fragment.tables.first)
    #expect(body.fragment.tables.count == 1)
    #expect(table.heading == 0)
    #expect(table.header.map(\.text) == ["Naam", "Waarde"])
    #expect(table.header.map(\.source) == ["Naam", "*Waarde*"])
    #expect(table.rows.map { $0.map(\.text) }[1] == ["", "e f"])
    #expect(table.rows[0][0].text == "é | x")
    #expect(table.rows[0][0].source == "é | x")
    #expect(body.at(table.rows[0][0].place) == "10:3 é \\| x")
    #expect(body.at(table.rows[1][1].place) == "11:5 <b>e</b> [f](g.md)")
    #expect(string(body.fragment.html[table.rows[1][1].html]) == "<b>e</b> f")
    #expect(body.html.contains("<th align=\"left\">Naam</th>"))
  }

  @Test func anotherHeadingEndsTheSearch() {
    #expect(Body("# Instellingen\n\n# Andere\n\n| a |\n|---|", options: settings).fragment.tables.isEmpty)
  }

  @Test func aTableInAnAlertHasItsPlaces() throws {
    let body = Body("# Instellingen\n\n!!! note\n    | a | b |\n    |---|---|\n    | é | c |", options: settings)
    let table = try #require(body.fragment.tables.first)
    #expect(body.at(table.rows[0][1].place) == "6:11 c")
  }

  @Test func shortRowsAreFilledUp() throws {
    let table = try #require(
      Body("# Instellingen\n\n| a | b |\n|---|---|\n| c |", options: settings).fragment.tables.first)
    #expect(table.rows.map { $0.map(\.source) } == [["c", ""]])
  }
}
