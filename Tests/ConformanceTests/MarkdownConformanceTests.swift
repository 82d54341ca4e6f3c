import Markdown
import Testing
import Text

@Suite struct MarkdownConformanceTests {
  /// With everything of ours off, the fragment is cmark-gfm's own HTML, byte for byte.
  @Test(arguments: ["spec.txt", "extensions.txt", "regression.txt"])
  func plainFragmentsAreCmarksHTML(file: String) throws {
    guard let spec = Suites.read("cmark-gfm-tests/test/" + file) else { return }
    let examples = SpecExample.all(in: spec)
    #expect(examples.count > 10)
    for example in examples {
      let source = MarkdownSource(example.markdown, from: .file(FileID(0), offset: 0))
      let fragment = parseMarkdown(source, options: MarkdownOptions(usesExtensions: false)).fragment
      let expected = referenceHTML(of: example.markdown)
      #expect(
        fragment.plainHTML() == expected,
        "\(file) \(example.number): \(String(decoding: fragment.plainHTML(), as: UTF8.self)) ≠ \(String(decoding: expected, as: UTF8.self))"
      )
    }
  }
}
