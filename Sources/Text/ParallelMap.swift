/// Maps values on at most `jobs` tasks at once; the results keep the order of the values.
package func map<Value: Sendable, Result: Sendable>(
  _ values: [Value], jobs: Int, _ transform: @escaping @Sendable (Value) -> Result
) async -> [Result] {
  let chunk = max(1, min(64, values.count / max(1, jobs * 8)))
  let starts = Array(stride(from: 0, to: values.count, by: chunk))
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func add(_ group: inout TaskGroup<(Int, [Result])>) {
      guard next < starts.count else { return }
      let index = next
      let range = starts[index]..<min(values.count, starts[index] + chunk)
      next += 1
      group.addTask { (index, values[range].map(transform)) }
    }
    for _ in 0..<max(1, jobs) { add(&group) }
    var chunks = [[Result]](repeating: [], count: starts.count)
    while let (index, results) = await group.next() {
      chunks[index] = results
      add(&group)
    }
    return chunks.flatMap(\.self)
  }
}
