internal import CCMarkGFM

/// A view of one node of a `Tree`; valid as long as the tree is.
@safe struct Node: Equatable {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case footnoteReference, table, tableRow, tableCell, strikethrough, other
  }

  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { unsafe self.pointer = unsafe pointer }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = unsafe pointer
  }

  static func == (a: Node, b: Node) -> Bool { unsafe a.pointer == b.pointer }

  var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }
  var next: Node? { unsafe Node(cmark_node_next(pointer)) }
  var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { unsafe Node(cmark_node_last_child(pointer)) }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case let type: Node.extensionKind(of: UInt32(type.rawValue))
    }
  }

  /// The types that extensions registered; they are known only after registration.
  private static let extensionTypes = (
    table: draaiboek_type_table(), row: draaiboek_type_table_row(), cell: draaiboek_type_table_cell(),
    strikethrough: draaiboek_type_strikethrough()
  )

  private static func extensionKind(of type: UInt32) -> Kind {
    let types = extensionTypes
    if type == types.cell { return .tableCell }
    if type == types.row { return .tableRow }
    if type == types.table { return .table }
    return type == types.strikethrough ? .strikethrough : .other
  }

  /// The text of a text, code, code block or raw HTML node.
  func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let buffer = unsafe Node.bytes(cmark_node_get_literal(pointer))
    let span = unsafe buffer.span
    return body(span)
  }

  var literal: [UInt8] { unsafe [UInt8](Node.bytes(cmark_node_get_literal(pointer))) }
  var url: [UInt8] { unsafe [UInt8](Node.bytes(cmark_node_get_url(pointer))) }
  var title: [UInt8] { unsafe [UInt8](Node.bytes(cmark_node_get_title(pointer))) }
  var fenceInfo: [UInt8] { unsafe [UInt8](Node.bytes(cmark_node_get_fence_info(pointer))) }

  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
  var isOrderedList: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
  /// Of an item: nil where it is no task, else whether it is ticked.
  var isTicked: Bool? {
    guard unsafe cmark_node_get_syntax_extension(pointer) != nil else { return nil }
    return unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }
  var isHeaderRow: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
  /// Of a table: `l`, `c`, `r` or 0 for each column.
  var alignments: [UInt8] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let first = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return unsafe [UInt8](UnsafeBufferPointer(start: first, count: count))
  }

  /// 1-based, of the text that was fed.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  /// 1-based, in bytes.
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  /// 1-based, in bytes, of the last byte.
  var endColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text = unsafe text else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    return unsafe UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
  }
}
