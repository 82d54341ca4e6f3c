/// What raw HTML may do: these tags, these attributes, and nothing else.
///
/// Headings are headings of the page where all of one stands in one block of HTML; elsewhere they are text.
enum AllowList {
  static let inline: Set<String> = [
    "a", "abbr", "b", "br", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "s", "small", "span", "strong",
    "sub", "sup",
    "u",
  ]
  /// These stand where a block can stand, and in the cells of a table.
  static let block: Set<String> = [
    "blockquote", "dd", "details", "div", "dl", "dt", "hr", "li", "ol", "p", "pre", "summary", "ul",
  ]
  /// These stand where a block can stand.
  static let table: Set<String> = ["caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"]
  static let headings = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]
  static let void: Set<String> = ["br", "hr", "img"]
  static let attributes: Set<String> = [
    "align", "alt", "colspan", "height", "lang", "open", "rowspan", "scope", "start", "title", "width",
  ]

  static func isKnown(_ name: String) -> Bool {
    inline.contains(name) || block.contains(name) || table.contains(name) || headings[name] != nil
  }
}
