/// The candidate that a writer most probably meant, or nil where none is near.
///
/// `nearest(to: "responsable", in: ["responsible", "rto"])` is `responsible`. Near is an edit distance (with
/// neighbouring letters swapped as one edit) of at most a third of the length; ties go to the earlier candidate.
package func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    let limit = min(best.map { $0.distance - 1 } ?? .max, max(1, max(wanted.count, scalars.count) / 3))
    guard abs(scalars.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, scalars)
    if distance <= limit { best = (distance, candidate) }
    if distance == 0 { break }
  }
  return best?.candidate
}

/// Optimal string alignment: insert, delete, replace and swap of neighbours cost one each.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [Int](repeating: 0, count: b.count + 1)
    row[0] = i + 1
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row[j + 1] = cost
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
