internal import CCMarkGFM
internal import Synchronization

/// What is global in cmark-gfm: registration, and the lists that finishing a parse edits for a moment.
private enum Library {
  static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
  static let finishing = Mutex<Void>(())
}

/// Owns a parser and the tree it made; both are freed at the end of the scope that parsed.
///
/// Nodes are handed out only inside `withRoot`: they outlive nothing.
@safe struct Tree: ~Copyable {
  private let parser: OpaquePointer
  private let root: OpaquePointer

  /// Parses GFM with footnotes; nil where memory is exhausted.
  init?(parsing source: Span<UInt8>) {
    _ = Library.registered
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe source.withUnsafeBytes {
      unsafe cmark_parser_feed(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    let address = UInt(bitPattern: parser)
    let tree = Library.finishing.withLock { _ in
      unsafe UInt(bitPattern: cmark_parser_finish(OpaquePointer(bitPattern: address)))
    }
    guard let root = unsafe OpaquePointer(bitPattern: tree) else {
      unsafe cmark_parser_free(parser)
      return nil
    }
    unsafe self.parser = unsafe parser
    unsafe self.root = unsafe root
  }

  deinit {
    unsafe cmark_node_free(root)
    unsafe cmark_parser_free(parser)
  }

  borrowing func withRoot<Result>(_ body: (Node) -> Result) -> Result { unsafe body(Node(root)) }

  /// What cmark-gfm itself writes, raw HTML passed through: the reference that tests compare with.
  borrowing func referenceHTML() -> [UInt8] {
    guard
      let text = unsafe cmark_render_html(root, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser))
    else { return [] }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}
