/// The kinds of alert that other generators know, and which of GitHub's five each is.
enum AlertNames {
  /// - Returns: the kind, and whether the name says more than the kind does, so that it becomes the title.
  static func kind(of name: String) -> (kind: Alert.Kind, isTitle: Bool)? {
    let name = name.lowercased()
    if let kind = Alert.Kind(rawValue: name) { return (kind, false) }
    switch name {
    case "info", "information": return (.note, false)
    case "hint": return (.tip, false)
    case "attention": return (.warning, false)
    case "danger", "error": return (.caution, false)
    case "abstract", "summary", "tldr", "question", "help", "faq", "example", "quote", "cite", "seealso", "todo",
      "details":
      return (.note, true)
    case "success", "check", "done": return (.tip, true)
    case "failure", "fail", "missing", "bug", "alert": return (.caution, true)
    default: return nil
    }
  }

  /// Words between kind and title that say where the box stands, which is the theme's affair here.
  static let layout: Set<String> = ["inline", "end", "left", "right", "collapsible"]
}

/// The first line of an alert in another generator's notation.
struct AlertOpening {
  enum Notation {
    /// `!!!` or `???`: its body is indented.
    case indented
    /// `:::`, with so many colons.
    case fenced(Int)
  }

  let notation: Notation
  let name: ArraySlice<UInt8>
  /// A part of the line, to be read as Markdown.
  let title: ArraySlice<UInt8>
  /// True where the line alone does not prove that it begins an alert: a body must follow.
  let needsBody: Bool

  var kind: Alert.Kind { AlertNames.kind(of: string(name))?.kind ?? .note }

  /// The title where the writer gave none: the name of a kind that GitHub does not have.
  var standardTitle: String? {
    guard title.isEmpty, AlertNames.kind(of: string(name))?.isTitle ?? true else { return nil }
    let name = string(name)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// - Parameter text: what stands on the line after list markers and white space.
  init?(_ text: ArraySlice<UInt8>) {
    guard let first = text.first else { return nil }
    let text = text.trimmed
    let markers = text.count(ofLeading: first)
    switch first {
    case UInt8(ascii: "!") where markers == 3, UInt8(ascii: "?") where markers == 3:
      let rest = text.dropFirst(3)
      self.init(indented: (rest.first == UInt8(ascii: "+") ? rest.dropFirst() : rest).trimmed)
    case Byte.colon where markers >= 3: self.init(fenced: text.dropFirst(markers).trimmed, markers)
    default: return nil
    }
  }

  private init?(indented text: ArraySlice<UInt8>) {
    notation = .indented
    name = text.word
    let rest = text.dropFirst(name.count)
    guard !name.isEmpty, rest.first.map(\.isSpace) ?? true else { return nil }
    let isKnown = AlertNames.kind(of: string(name)) != nil
    let tail = rest.trimmed
    if let open = tail.firstIndex(of: Byte.quote), tail.last == Byte.quote, tail.endIndex - open > 1 {
      title = tail[(open + 1)..<(tail.endIndex - 1)].trimmed
      needsBody = false
    } else if string(tail).split(separator: " ").allSatisfy({ AlertNames.layout.contains(String($0)) }) {
      title = tail.suffix(0)
      needsBody = !isKnown
    } else {
      guard isKnown else { return nil }
      title = tail
      needsBody = true
    }
  }

  private init?(fenced text: ArraySlice<UInt8>, _ markers: Int) {
    notation = .fenced(markers)
    needsBody = false
    name = text.word
    let rest = text.dropFirst(name.count)
    guard !name.isEmpty, text.suffix(3).contains(where: { $0 != Byte.colon }) else { return nil }
    let tail = rest.trimmed
    switch rest.first {
    case nil: title = tail
    case Byte.openBracket where tail.last == Byte.closeBracket: title = tail.dropFirst().dropLast()
    case Byte.openBrace where tail.last == Byte.closeBrace: title = tail.attribute("title=\"")
    case let byte? where byte.isSpace:
      // `:::image source="x"` is a directive of another kind.
      guard !tail.contains(Byte.equals) else { return nil }
      let isQuoted = tail.count > 1 && tail.first == Byte.quote && tail.last == Byte.quote
      title = isQuoted ? tail.dropFirst().dropLast() : tail
    default: return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// The letters, digits, `-` and `_` at the start.
  fileprivate var word: ArraySlice<UInt8> {
    prefix { $0.isLetter || $0.isDigit || $0 == Byte.hyphen || $0 == UInt8(ascii: "_") }
  }

  fileprivate func attribute(_ name: String) -> ArraySlice<UInt8> {
    var rest = self
    while !rest.isEmpty {
      if rest.starts(with: name.utf8) {
        return rest.dropFirst(name.utf8.count).prefix { $0 != Byte.quote }
      }
      rest = rest.dropFirst()
    }
    return rest
  }
}
