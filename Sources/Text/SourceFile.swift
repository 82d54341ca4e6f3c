/// One file that was read: where it stands in the site, and its bytes as they are used.
///
/// The bytes are valid UTF-8 without a byte order mark and without NUL; what reading had to mend to make them so is
/// diagnosed there. Offsets in a `Place` count these bytes.
package struct SourceFile: Sendable {
  /// Relative to the site's folder, with `/`: `content/systems/dns.md`.
  package let path: String
  /// Empty for a file that could not be read.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The index of a file in `SourceFiles`; a lower one sorts earlier by path.
package struct FileID: Hashable, Comparable, Sendable {
  package let index: Int32
  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
  package static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// Every source file of a site, sorted by path, to be looked up by `FileID`.
package struct SourceFiles: Sendable {
  private let files: [SourceFile]

  /// - Parameter files: sorted by path; the position of a file is its id.
  package init(_ files: [SourceFile]) { self.files = files }

  package var count: Int { files.count }
  package subscript(id: FileID) -> SourceFile { files[Int(id.index)] }
}

/// A range of bytes in a source file: where something was said.
package struct Place: Hashable, Sendable {
  package let file: FileID
  private let start: UInt32
  private let end: UInt32

  package init(_ file: FileID, _ range: Range<Int>) {
    self.file = file
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  package var range: Range<Int> { Int(start)..<Int(end) }

  /// A part of this place; `range` counts from its start.
  package func part(_ range: Range<Int>) -> Place {
    Place(file, Int(start) + range.lowerBound..<Int(start) + range.upperBound)
  }
}

/// A value together with the place that said it.
package struct Located<Value> {
  package let value: Value
  package let place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
