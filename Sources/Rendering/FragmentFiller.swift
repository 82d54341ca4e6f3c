internal import Cataloging
internal import Markdown
internal import Parsing
internal import Resolving
internal import Text

/// Splices a fragment into a page: copies the runs between its holes and fills each hole for the site.
struct FragmentFiller {
  let view: SiteView
  let fragment: Fragment
  let resolved: ResolvedFragment
  /// The file that the page becomes: links are relative to it.
  let output: String
  /// True where the first heading is the page's title and is printed above.
  var leavesOutTitle = false
  /// The HTML of each generated block, in order.
  var blocks: [[UInt8]] = []
  /// The HTML of the table of contents, for `[[_TOC_]]`.
  var tableOfContents: [UInt8] = []

  private var html: [UInt8] = []
  /// The end tags of the links that are open.
  private var linkEnds: [StaticString] = []

  init(_ view: SiteView, _ fragment: Fragment, _ resolved: ResolvedFragment, output: String) {
    self.view = view
    self.fragment = fragment
    self.resolved = resolved
    self.output = output
  }

  mutating func fill() -> [UInt8] {
    html.reserveCapacity(fragment.html.count + fragment.holes.count * 40)
    var from = 0
    var skipsTo: Hole.Kind?
    for (index, hole) in fragment.holes.enumerated() {
      let offset = Int(hole.offset)
      if skipsTo == nil { html.append(contentsOf: fragment.html[from..<offset]) }
      from = offset
      if skipsTo != nil {
        if hole.kind == .headingEnd { skipsTo = nil }
        continue
      }
      if leavesOutTitle, hole.kind == .headingStart, hole.index == 0 {
        skipsTo = .headingEnd
        continue
      }
      let isEmptyWikiLink = hole.kind == .linkStart && isNext(index, .linkEnd, at: hole.offset)
      fill(hole, isEmptyLink: isEmptyWikiLink)
    }
    html.append(contentsOf: fragment.html[from...])
    return html
  }

  private func isNext(_ index: Int, _ kind: Hole.Kind, at offset: UInt32) -> Bool {
    guard index + 1 < fragment.holes.count else { return false }
    let next = fragment.holes[index + 1]
    return next.kind == kind && next.offset == offset
  }

  private mutating func fill(_ hole: Hole, isEmptyLink: Bool) {
    let index = Int(hole.index)
    switch hole.kind {
    case .linkStart: startLink(index, isEmpty: isEmptyLink)
    case .linkEnd: html.append(static: linkEnds.popLast() ?? "")
    case .image: fillImage(index)
    case .headingStart: startHeading(fragment.headings[index])
    case .headingEnd: endHeading(fragment.headings[index])
    case .listStart:
      html.append(static: "<ol class=\"steps\"")
      if fragment.listStarts[index] != 1 { html.append(contentsOf: " start=\"\(fragment.listStarts[index])\"".utf8) }
      html.append(static: ">\n")
    case .listEnd: html.append(static: "</ol>\n")
    case .stepStart: html.append(static: "<li>")
    case .stepEnd: html.append(static: "</li>\n")
    case .codeBlock: fillCode(fragment.codeBlocks[index])
    case .anchor: attribute(" id=\"", fragment.anchors[index].value)
    case .alertStart: startAlert(fragment.alerts[index])
    case .alertEnd: html.append(static: "</div>\n")
    case .block: if blocks.indices.contains(index) { html += blocks[index] }
    case .tableOfContents: html += tableOfContents
    default: fillFootnote(hole)
    }
  }

  private mutating func attribute(_ start: StaticString, _ value: String) {
    html.append(static: start)
    html.append(escaping: value)
    html.append(static: "\"")
  }

  private mutating func startLink(_ index: Int, isEmpty: Bool) {
    let link = fragment.links[index]
    let target = resolved.links[index]
    guard let href = view.href(from: output, to: target) else {
      html.append(static: "<span class=\"broken-link\">")
      linkEnds.append("</span>")
      if isEmpty { html.append(escaping: link.target) }
      return
    }
    if case .external = target {
      html.append(static: "<a class=\"external\" rel=\"noopener noreferrer\" href=\"")
      html.append(href: Array(href.utf8))
      html.append(static: "\"")
    } else {
      attribute("<a href=\"", href)
    }
    if !link.title.isEmpty { attribute(" title=\"", String(decoding: link.title, as: UTF8.self)) }
    html.append(static: ">")
    linkEnds.append("</a>")
    if isEmpty, link.notation == .wiki {
      html.append(escaping: title(of: target) ?? String(decoding: link.target, as: UTF8.self))
    }
  }

  /// What a wiki link shows that has no text of its own.
  private func title(of target: LinkTarget) -> String? {
    switch target {
    case .page(let page, let anchor):
      let document = view.catalog[page]
      guard let anchor, let heading = document.body.headings.first(where: { $0.slug.elementsEqual(anchor.utf8) }) else {
        return document.title
      }
      return document.title + " – " + String(decoding: heading.text, as: UTF8.self)
    case .section(let section): return view.label(view.catalog.sections[section].folder)
    default: return nil
    }
  }

  private mutating func fillImage(_ index: Int) {
    let image = fragment.images[index]
    guard let source = view.href(from: output, to: resolved.images[index]) else {
      html.append(static: "<span class=\"broken-image\">")
      html.append(escaping: view.labels["missing_image"] + " ")
      html.append(escaping: image.alt.isEmpty ? image.target : image.alt)
      html.append(static: "</span>")
      return
    }
    if case .external = resolved.images[index], !source.hasPrefix("data:") {
      // Nothing is loaded from elsewhere: the picture becomes a link.
      html.append(static: "<a class=\"external\" rel=\"noopener noreferrer\" href=\"")
      html.append(href: Array(source.utf8))
      html.append(static: "\">")
      html.append(escaping: image.alt.isEmpty ? image.target : image.alt)
      html.append(static: "</a>")
      return
    }
    attribute("<img src=\"", source)
    attribute(" alt=\"", String(decoding: image.alt, as: UTF8.self))
    if !image.title.isEmpty { attribute(" title=\"", String(decoding: image.title, as: UTF8.self)) }
    html.append(static: " loading=\"lazy\">")
  }

  private func level(_ heading: Heading) -> Int { max(2, heading.level) }

  private mutating func startHeading(_ heading: Heading) {
    html.append(contentsOf: "<h\(level(heading)) id=\"".utf8)
    html.append(escaping: heading.slug)
    html.append(static: "\">")
  }

  private mutating func endHeading(_ heading: Heading) {
    attribute("<a class=\"heading-link\" href=\"#", percentEncoded(path: String(decoding: heading.slug, as: UTF8.self)))
    attribute(" aria-label=\"", view.labels["to_heading"])
    html.append(contentsOf: ">#</a></h\(level(heading))>\n".utf8)
  }

  private mutating func fillCode(_ code: CodeBlock) {
    let language = code.info.prefix { $0 != 0x20 && $0 != 0x09 }
    html.append(static: "<pre tabindex=\"0\"><code")
    if !language.isEmpty { attribute(" class=\"language-", String(decoding: language, as: UTF8.self)) }
    html.append(static: ">")
    html.append(escaping: code.literal)
    html.append(static: "</code></pre>\n")
  }

  private mutating func startAlert(_ alert: Alert) {
    html.append(contentsOf: "<div class=\"alert alert-\(alert.kind.rawValue)\">\n".utf8)
    let title = alert.title ?? view.labels[alert.kind.rawValue]
    guard !title.isEmpty else { return }
    html.append(static: "<p class=\"alert-title\">")
    html.append(escaping: title)
    html.append(static: "</p>\n")
  }

  private mutating func fillFootnote(_ hole: Hole) {
    let number = hole.index
    switch hole.kind {
    case .footnoteSection:
      attribute("<section class=\"footnotes\" aria-label=\"", view.labels["footnotes"])
      html.append(static: ">\n<ol>\n")
    case .footnoteStart: html.append(contentsOf: "<li id=\"fn-\(number)\">\n".utf8)
    case .footnoteEnd:
      html.append(static: "</li>\n")
      if Int(number) == fragment.footnoteCount { html.append(static: "</ol>\n</section>\n") }
    case .footnoteReference:
      html.append(contentsOf: "<sup id=\"fnref-\(number)\"><a href=\"#fn-\(number)\">\(number)</a></sup>".utf8)
    case .footnoteBack:
      html.append(contentsOf: "<a href=\"#fnref-\(number)\"".utf8)
      attribute(" aria-label=\"", view.labels["back_to_text"])
      html.append(static: ">↩</a>")
    default: break
    }
  }
}
