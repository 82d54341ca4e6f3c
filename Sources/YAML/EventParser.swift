internal import CLibYAML

/// libyaml's event parser over a copy of some bytes; events come out as Swift values, nothing of C leaves.
///
/// The parser lives at a fixed address, because libyaml keeps a pointer to it inside it.
@safe
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// - Parameter bytes: valid UTF-8 without a byte order mark at the start.
  init(_ bytes: Span<UInt8>) throws(SyntaxProblem) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      throw .outOfMemory
    }
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    unsafe bytes.withUnsafeBufferPointer { source in _ = unsafe input.initialize(from: source) }
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe self.parser = parser
    unsafe self.input = input
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  mutating func next() throws(SyntaxProblem) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Event(
      kind: kind(of: event), start: event.start_mark.index, end: event.end_mark.index)
  }

  private func problem() -> SyntaxProblem {
    let error = unsafe parser.pointee.error
    if error == YAML_MEMORY_ERROR { return .outOfMemory }
    let isReader = error == YAML_READER_ERROR
    return SyntaxProblem(
      problem: unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "",
      context: unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? "",
      offset: isReader ? .byte(unsafe parser.pointee.problem_offset) : .mark(unsafe parser.pointee.problem_mark.index),
      contextMark: unsafe parser.pointee.context == nil ? nil : parser.pointee.context_mark.index)
  }
}

/// One step through a document.
struct Event {
  enum Kind {
    case streamStart, streamEnd
    case documentStart(hasTagDirective: Bool)
    case documentEnd
    case alias
    case scalar(String, YAMLScalar.Style, Properties)
    case sequenceStart(Properties)
    case sequenceEnd
    case mappingStart(Properties)
    case mappingEnd
  }

  struct Properties {
    let hasAnchor: Bool
    let hasTag: Bool
  }

  let kind: Kind
  /// Counted in code points of the input.
  let start: Int
  let end: Int
}

/// What libyaml could not read, in its own words.
struct SyntaxProblem: Error {
  enum Offset {
    case byte(Int)
    /// Counted in code points of the input.
    case mark(Int)
  }

  let problem: String
  let context: String
  let offset: Offset
  let contextMark: Int?

  static let outOfMemory = SyntaxProblem(problem: "out of memory", context: "", offset: .byte(0), contextMark: nil)
}

private func kind(of event: borrowing yaml_event_t) -> Event.Kind {
  switch unsafe event.type {
  case YAML_STREAM_START_EVENT: return .streamStart
  case YAML_DOCUMENT_START_EVENT:
    let directives = unsafe event.data.document_start.tag_directives
    return .documentStart(hasTagDirective: unsafe directives.start != directives.end)
  case YAML_DOCUMENT_END_EVENT: return .documentEnd
  case YAML_ALIAS_EVENT: return .alias
  case YAML_SCALAR_EVENT:
    let scalar = unsafe event.data.scalar
    let text = unsafe String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    return .scalar(
      text, style(unsafe scalar.style),
      Event.Properties(hasAnchor: unsafe scalar.anchor != nil, hasTag: unsafe scalar.tag != nil))
  case YAML_SEQUENCE_START_EVENT:
    let start = unsafe event.data.sequence_start
    return .sequenceStart(
      Event.Properties(hasAnchor: unsafe start.anchor != nil, hasTag: unsafe start.tag != nil))
  case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
  case YAML_MAPPING_START_EVENT:
    let start = unsafe event.data.mapping_start
    return .mappingStart(
      Event.Properties(hasAnchor: unsafe start.anchor != nil, hasTag: unsafe start.tag != nil))
  case YAML_MAPPING_END_EVENT: return .mappingEnd
  default: return .streamEnd
  }
}

private func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
  switch style {
  case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
  case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
  default: .plain
  }
}
