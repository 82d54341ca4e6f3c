import Diagnostics
import Testing
import Text

@testable import Templates

@Test func onlyHTMLIsInsertedRawAndOnlyWhereAsked() {
  let value: TemplateValue = ["text": "<b>", "html": .html(Array("<i>".utf8)), "bytes": .bytes(Array("&é".utf8))]
  #expect(render("{{text}} {{{text}}} {{&text}}", value) == "&lt;b&gt; &lt;b&gt; &lt;b&gt;")
  #expect(render("{{html}} {{{html}}} {{&html}}", value) == "&lt;i&gt; <i> <i>")
  #expect(render("{{bytes}} {{{bytes}}}", value) == "&amp;é &amp;é")
}

@Test func whatASectionSkips() {
  let value: TemplateValue = [
    "none": .empty, "no": false, "text": "", "list": [], "html": .html([]), "yes": true, "word": "x", "object": [:],
  ]
  for name in ["none", "no", "text", "list", "html"] {
    #expect(render("{{#\(name)}}a{{/\(name)}}{{^\(name)}}b{{/\(name)}}", value) == "b")
  }
  for name in ["yes", "word", "object"] {
    #expect(render("{{#\(name)}}a{{/\(name)}}{{^\(name)}}b{{/\(name)}}", value) == "a")
  }
}

@Test func rendersBehindWhatIsThereAndLooksUpTheLastContextFirst() {
  var output = Array("voor ".utf8)
  let problems = set("{{a}} {{b}}").render("main", [["a": "1", "b": "2"], ["a": "3"]], into: &output)
  #expect(String(decoding: output, as: UTF8.self) == "voor 3 2")
  #expect(problems.isEmpty)
}

@Test func anAbsentObjectIsEmptyAndNotUnknown() {
  var output: [UInt8] = []
  #expect(set("[{{a.b}}{{#a.c}}x{{/a.c}}]").render("main", [["a": .empty]], into: &output).isEmpty)
  #expect(output == Array("[]".utf8))
}

@Test func anUnknownNameIsReportedOnceWithItsPlaceAndANearMiss() throws {
  let text = "{{#pages}}{{titel}}{{/pages}}"
  var output: [UInt8] = []
  let problems = set(text).render("main", [["pages": [["title": "a"], ["title": "b"]]]], into: &output)
  #expect(marks(problems, text) == ["theme/unknown-name {{titel}}"])
  #expect(problems.first?.help?.en == "did you mean 'title'?")
}

@Test func aTreeIsRenderedByAPartialThatIncludesItself() {
  let leaf: TemplateValue = ["label": "c", "entries": []]
  let tree: TemplateValue = ["entries": [["label": "a", "entries": [["label": "b", "entries": [leaf]]]]]]
  let menu = "<ul>{{#entries}}<li>{{label}}{{>menu}}</li>{{/entries}}</ul>"
  #expect(
    render("{{>menu}}", [("menu", menu)], tree)
      == "<ul><li>a<ul><li>b<ul><li>c<ul></ul></li></ul></li></ul></li></ul>")
}

@Test func recursionWithoutEndStopsAtOnce() {
  let templates = set("{{#on}}{{>main}}{{>main}}{{/on}}")
  var output: [UInt8] = []
  #expect(templates.render("main", [["on": true]], into: &output).map(\.rule.id) == ["theme/too-deep"])
  #expect(templates.check().isEmpty)
}

@Test func aThemeThatMultipliesItselfStops() {
  let others = (0..<30).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") } + [("p30", "x")]
  var output: [UInt8] = []
  #expect(set("{{>p0}}", others).render("main", [[:]], into: &output).map(\.rule.id) == ["theme/too-deep"])
  #expect(output.count < 1_000_000)
}

@Test func layoutsFillBlocksAndPartialsSeeThem() {
  let page = "<html>\n{{>head}}\n<main>\n  {{$content}}\n  leeg\n  {{/content}}\n</main>\n"
  let main = "{{<page}}\n{{$title}}Mail{{/title}}\n{{$content}}\n<p>één</p>\n<p>twee</p>\n{{/content}}\n{{/page}}\n"
  #expect(
    render(main, [("page", page), ("head", "<title>{{$title}}?{{/title}}</title>")], [:])
      == "<html>\n<title>Mail</title><main>\n  <p>één</p>\n  <p>twee</p>\n</main>\n")
}

@Test func indentationGoesBeforeLinesAndNotIntoValues() {
  let value: TemplateValue = ["code": .html(Array("a\n b\n".utf8))]
  #expect(
    render("<div>\n  {{>part}}\n</div>", [("part", "<pre>{{{code}}}</pre>\n\n<p>\n")], value)
      == "<div>\n  <pre>a\n b\n</pre>\n\n  <p>\n</div>")
}

@Test func aSectionThatBeginsInsideALineDoesNotIndentTheRest() {
  let part = "a{{#on}}\n{{/on}} b\n"
  #expect(render(" {{>part}}\n", [("part", part)], ["on": true]) == " a\n  b\n")
  #expect(render(" {{>part}}\n", [("part", part)], ["on": false]) == " a b\n")
}

@Test func theLaterTemplateOfOneNameCounts() {
  let templates = TemplateSet([
    Template("main", Array("oud".utf8), in: FileID(0)), Template("main", Array("nieuw".utf8), in: FileID(1)),
  ])
  var output: [UInt8] = []
  _ = templates.render("main", [[:]], into: &output)
  #expect(output == Array("nieuw".utf8))
}

@Test func anObjectIsExtendedAndOverwritten() {
  var object: TemplateObject = ["a": "1"]
  object["b"] = "2"
  object["a"] = "3"
  #expect(render("{{a}}{{b}}", .object(object)) == "32")
}
