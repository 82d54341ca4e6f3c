import Diagnostics
import Markdown
import Testing
import Text

@Suite struct ParallelTests {
  /// cmark-gfm keeps lists in global memory while it parses: pages read on many threads must be what one thread reads.
  @Test func eightTasksReadWhatOneReads() async {
    var random = RandomMarkdown(seed: 77)
    let pages = (0..<200).map { _ in (0..<8).flatMap { _ in random.text() + "\n\n~~s~~ https://x.be ~~t~~\n".utf8 } }
    let serial = pages.map(read)
    await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<pages.count).count {
            read(pages[($0 + task * 25) % pages.count]) != serial[($0 + task * 25) % pages.count]
          }
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
  }
}

private func read(_ page: [UInt8]) -> [UInt8] {
  let parsed = parseMarkdown(MarkdownSource(page, from: .file(FileID(0), offset: 0)))
  return parsed.fragment.plainHTML() + parsed.fragment.text
    + parsed.diagnostics.flatMap { Array("\($0.place.range)".utf8) }
}
