import Diagnostics
import Testing
import Text

@testable import Templates

@Test(arguments: [
  ("a {{b", "theme/tag-unclosed {{"), ("a {{b\n}} c", "theme/tag-unclosed {{"), ("{{}}", "theme/tag-invalid {{}}"),
  ("{{a b}}", "theme/tag-invalid {{a b}}"), ("{{a | safe}}", "theme/tag-invalid {{a | safe}}"),
  ("{{a..b}}", "theme/tag-invalid {{a..b}}"), ("{{=<% =}}", "theme/tag-invalid {{=<% =}}"),
  ("x{{#a}}y", "theme/section-unclosed {{#a}}"), ("{{/a}}", "theme/section-mismatch {{/a}}"),
  ("{{#a}}{{/b}}{{/a}}", "theme/section-mismatch {{/b}}"),
  ("{{#a}}{{#b}}{{/a}}", "theme/section-unclosed {{#b}}"), ("{{>x}}", "theme/unknown-partial {{>x}}"),
  ("{{<x}}{{/x}}", "theme/unknown-partial {{<x}}"), ("{{>main}}", "theme/recursion {{>main}}"),
  ("<a href={{b}}>", "theme/attribute-quotes {{b}}"), ("<a href='{{b}}'>", "theme/attribute-quotes {{b}}"),
])
func mistakesOfOneTemplate(_ text: String, _ expected: String) {
  #expect(marks(set(text).check(), text) == [expected])
}

@Test(arguments: [
  "<a href=\"{{b}}\">", "<p>a={{b}}</p>", "<a title=\"x={{b}}\">", "{{#a}}{{>main}}{{/a}}", "{{! a b | c }}", "{{{a}}}",
  "{{=<% %>=}}<%a%>", "a } b { c",
])
func noMistakes(_ text: String) { #expect(set(text).check().map(\.rule.id) == []) }

@Test func whatWasUnderstoodIsRendered() {
  #expect(render("a {{x y}} {{#b}}c{{/d}} {{b}}", ["b": "1"]) == "a  c 1")
  #expect(render("a {{b", ["b": "1"]) == "a {{b")
}

@Test func everyMistakeOfASetInOneRun() {
  let main = "{{>heed}}{{<page}}{{$contents}}{{/contents}}{{$title}}{{/title}}{{$title}}{{/title}} x {{/page}}"
  let diagnostics = set(main, [("page", "{{$content}}{{/content}}{{>head}}"), ("head", "{{$title}}{{/title}}")]).check()
  #expect(
    marks(diagnostics, main) == [
      "theme/unknown-partial {{>heed}}", "theme/unknown-block {{$contents}}", "theme/duplicate-block {{$title}}",
      "theme/text-in-parent  x ",
    ])
  #expect(diagnostics[0].help?.en == "did you mean 'head'?")
  #expect(diagnostics[1].help?.en == "did you mean 'content'?")
}

@Test func recursionThroughOthersIsFound() {
  let others = [("a", "{{>b}}"), ("b", "x{{>a}}")]
  #expect(
    marks(set("{{>a}}", others).check(), "{{>a}}", "{{>b}}", "x{{>a}}") == [
      "theme/recursion {{>b}}", "theme/recursion {{>a}}",
    ])
}

@Test func tooManyOpenSectionsAreReported() {
  let text = String(repeating: "{{#a}}", count: 100) + String(repeating: "{{/a}}", count: 100)
  #expect(set(text).check().map(\.rule.id) == ["theme/too-deep"])
}

private let schema: TemplateSchema = [
  "title": .text, "content": .html, "draft": .flag, "tags": .list(.text), "site": .object(["name": .text]),
  "menu": .list(.type("entry")),
]
private let types: [String: TemplateSchema] = [
  "entry": ["label": .text, "url": .text, "entries": .list(.type("entry"))]
]

@Test(
  arguments: [
    ("{{title}}{{{content}}}{{#draft}}{{site.name}}{{/draft}}{{#tags}}{{.}}{{/tags}}{{^tags}}{{title}}{{/tags}}", []),
    ("{{#menu}}{{label}}{{title}}{{#entries}}{{label}}{{/entries}}{{/menu}}", []),
    ("{{titel}}", ["theme/unknown-name {{titel}}"]), ("{{label}}", ["theme/unknown-name {{label}}"]),
    ("{{#site}}{{nme}}{{/site}}", ["theme/unknown-name {{nme}}"]),
    ("{{site.nme}}", ["theme/unknown-name {{site.nme}}"]), ("{{title.x}}", ["theme/unknown-name {{title.x}}"]),
    ("{{^drft}}{{titel}}{{/drft}}", ["theme/unknown-name {{^drft}}"]),
    ("{{content}}", ["theme/html-escaped {{content}}"]),
    (
      "{{tags}}{{draft}}{{site}}",
      ["theme/not-a-text {{tags}}", "theme/not-a-text {{draft}}", "theme/not-a-text {{site}}"]
    ),
    ("{{#menu}}{{#entries}}{{lable}}{{/entries}}{{/menu}}", ["theme/unknown-name {{lable}}"]),
  ] as [(String, [String])])
func schemaFindsWrongNames(_ text: String, _ expected: [String]) {
  #expect(marks(set(text).check("main", against: schema, types: types), text) == expected)
}

@Test func schemaFollowsPartialsAndBlocksWithTheContextOfTheirPlace() {
  let main = "{{<page}}{{$entry}}{{label}}{{titel}}{{/entry}}{{/page}}"
  let page = "{{>menu}}{{$entry}}{{/entry}}"
  let menu = "{{#menu}}{{$entry}}{{/entry}}{{#entries}}{{>menu}}{{/entries}}{{#menu}}{{>menu}}{{/menu}}{{/menu}}"
  let diagnostics = set(main, [("page", page), ("menu", menu)]).check("main", against: schema, types: types)
  #expect(marks(diagnostics, main, page, menu) == ["theme/unknown-name {{titel}}", "theme/unknown-name {{label}}"])
  #expect(diagnostics.first?.help?.en == "did you mean 'title'?")
}

@Test func schemaTellsWhatIsKnownWhereNothingIsNear() {
  let diagnostics = set("{{#site}}{{zzzzzz}}{{/site}}").check("main", against: schema, types: types)
  #expect(diagnostics.first?.help?.en == "known here: name, title, content, draft, tags, site, menu")
}

@Test func schemasAreMerged() {
  let merged = schema.merging(["title": .flag, "extra": .text])
  #expect(
    set("{{extra}}{{#title}}{{title}}{{/title}}").check("main", against: merged, types: types).map(\.rule.id) == [
      "theme/not-a-text"
    ])
}

@Test func everyRuleHasItsOwnId() {
  #expect(Set(TemplateRules.all.map(\.id)).count == TemplateRules.all.count)
  #expect(TemplateRules.all.allSatisfy { $0.id.hasPrefix("theme/") })
}
