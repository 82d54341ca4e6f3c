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

  /// With everything of ours on, these examples differ, each for a reason.
  private static let differing: [String: [String: [Int]]] = [
    "spec.txt": [
      "tags, declarations and instructions that the allow-list does not name are shown as text": [
        120, 126, 127, 128, 133, 140, 141, 142, 145, 147, 149, 150, 151, 170, 500, 532, 544, 636, 642, 647, 648, 649,
        653,
      ],
      "raw tags are written anew: closed, without attributes that the list lacks, links and pictures as such": [
        118, 121, 122, 123, 124, 125, 134, 135, 139, 143, 144, 153, 156, 160, 317, 327, 354, 484, 485, 486, 503, 632,
        633,
        634, 635, 650, 651, 663, 664,
      ],
      "comments are dropped": [146, 148, 152, 288, 289, 644],
      "[[name]] is a wiki link": [556, 598],
    ],
    "extensions.txt": ["tags that the allow-list does not name are shown as text": [22]],
  ]

  @Test(arguments: ["spec.txt", "extensions.txt"])
  func onlyListedExamplesDifferWithEverythingOn(file: String) throws {
    guard let spec = Suites.read("cmark-gfm-tests/test/" + file) else { return }
    var found: [Int] = []
    for example in SpecExample.all(in: spec) {
      let source = MarkdownSource(example.markdown, from: .file(FileID(0), offset: 0))
      let html = parseMarkdown(source, options: MarkdownOptions()).fragment.plainHTML()
      if html != referenceHTML(of: example.markdown) { found.append(example.number) }
    }
    let listed = MarkdownConformanceTests.differing[file] ?? [:]
    #expect(found == listed.values.flatMap { $0 }.sorted())
  }
}
