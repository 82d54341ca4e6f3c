internal import Text

/// The anchors of one fragment's headings: each is given once.
struct Slugs {
  private var counts: [[UInt8]: Int] = [:]

  /// A second `restore` is `restore-1`; a number that some heading has by itself is passed over, as GitHub does.
  mutating func unique(_ slug: [UInt8]) -> [UInt8] {
    guard let count = counts[slug] else {
      counts[slug] = 0
      return slug
    }
    var number = count
    var candidate: [UInt8]
    repeat {
      number += 1
      candidate = slug + "-\(number)".utf8
    } while counts[candidate] != nil
    counts[slug] = number
    counts[candidate] = 0
    return candidate
  }

  func contains(_ slug: [UInt8]) -> Bool { counts[slug] != nil }
}
