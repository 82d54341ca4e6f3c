package import Diagnostics
package import Text

/// A Mustache template, parsed once: its nodes in one array, a section's children right behind it.
///
/// `{{name}}`, `{{{html}}}`, `{{&html}}`, `{{#section}}`, `{{^inverted}}`, `{{!comment}}`, `{{>partial}}`,
/// `{{=<% %>=}}`, and inheritance: `{{<parent}}{{$block}}…{{/block}}{{/parent}}`. There are no lambdas.
package struct Template: Sendable {
  /// What other templates call it: `page`, `parts/head`.
  package let name: String
  package let file: FileID
  /// What parsing found; a template with errors still renders what was understood.
  package let diagnostics: [Diagnostic]

  let bytes: [UInt8]
  let nodes: [Node]
  /// Of every node: where its tag stands.
  let ranges: [Range<Int>]
  let names: [TemplateName]

  package init(_ name: String, _ bytes: [UInt8], in file: FileID) {
    var parser = TemplateParser(bytes, in: file)
    parser.parse()
    self.name = name
    self.file = file
    self.bytes = bytes
    diagnostics = parser.diagnostics
    nodes = parser.nodes
    ranges = parser.ranges
    names = parser.names
  }
}

/// One piece of a template. Its numbers are indices, so that an array of nodes holds no references.
struct Node: Sendable {
  enum Kind: UInt8, Sendable {
    case text
    /// `{{name}}`
    case value
    /// `{{{name}}}` and `{{&name}}`
    case raw
    case section, inverted, partial, parent, block
  }

  let kind: Kind
  /// Something of the template's own line begins here: a partial's indentation goes before it.
  var startsLine = false
  /// Of a block: its opening tag stood alone on its line.
  var isStandalone = false
  /// Into `names`; -1 for text.
  var name: Int32 = -1
  /// The index behind the last child.
  var end: Int32 = 0
  /// Into `bytes`: the text; of a partial, parent or block the blanks it is indented by.
  var bytes: Range<Int32> = 0..<0
  /// Of a block: how many blanks its own content is indented by.
  var dedent: Int32 = 0
  /// Of a partial or parent in a set: where that template's nodes stand; empty for one that is unknown.
  var target: Range<Int32> = 0..<0

  func with(offset: Int32, bytes bytesOffset: Int32, names: Int32) -> Node {
    var node = self
    node.end += offset
    if name >= 0 { node.name += names }
    node.bytes = bytes.lowerBound + bytesOffset..<bytes.upperBound + bytesOffset
    return node
  }
}

/// A name as it stands in a tag: `page.title`, or `.` with no parts.
struct TemplateName: Sendable {
  let text: String
  /// The first part, looked up through the contexts; nil for `.`.
  let first: TemplateKey?
  /// The others, each looked up in the value of the one before.
  let rest: [TemplateKey]

  /// - Parameter isPath: of a value or section; the name of a partial or block is one part, dots and all.
  init(_ text: String, isPath: Bool) {
    self.text = text
    let parts = !isPath ? [text[...]] : text == "." ? [] : text.split(separator: ".")
    first = parts.first.map { TemplateKey(String($0)) }
    rest = parts.dropFirst().map { TemplateKey(String($0)) }
  }
}
