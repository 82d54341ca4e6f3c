internal import Text

extension Fragment {
  /// The fragment with every hole filled as cmark-gfm itself writes what stands there.
  ///
  /// What cmark does not know is written as plainly: an alert is a quote, a generated block is its code block.
  package func plainHTML() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(html.count + holes.count * 32)
    var from = 0
    for hole in holes {
      result += html[from..<Int(hole.offset)]
      from = Int(hole.offset)
      fill(hole, &result)
    }
    return result + html[from...]
  }

  private func fill(_ hole: Hole, _ result: inout [UInt8]) {
    let index = Int(hole.index)
    switch hole.kind {
    case .linkStart: fillLink(links[index], &result)
    case .linkEnd: result.append(static: "</a>")
    case .image: fillImage(images[index], &result)
    case .headingStart: result += "<h\(headings[index].level)>".utf8
    case .headingEnd: result += "</h\(headings[index].level)>\n".utf8
    case .listStart: result += (listStarts[index] == 1 ? "<ol>\n" : "<ol start=\"\(listStarts[index])\">\n").utf8
    case .listEnd: result.append(static: "</ol>\n")
    case .stepStart: result.append(static: "<li>")
    case .stepEnd: result.append(static: "</li>\n")
    case .checkbox:
      result.append(static: "<input type=\"checkbox\" ")
      if index == 1 { result.append(static: "checked=\"\" ") }
      result.append(static: "disabled=\"\" />")
    case .codeBlock: fillCode(codeBlocks[index].info, codeBlocks[index].literal, &result)
    case .block: fillCode(Array("{\(blocks[index].block.rawValue)}".utf8), blocks[index].literal, &result)
    case .tableOfContents: break
    case .anchor:
      result.append(static: " id=\"")
      result.append(escaping: anchors[index].value)
      result.append(static: "\"")
    case .alertStart: fillAlert(alerts[index], &result)
    case .alertTitleEnd: result.append(static: "</strong></p>\n")
    case .alertEnd: result.append(static: "</blockquote>\n")
    case .footnoteSection, .footnoteSectionEnd, .footnoteStart, .footnoteEnd, .footnoteBack, .footnoteReference:
      fillFootnote(hole.kind, index, &result)
    }
  }

  private func fillLink(_ link: Link, _ result: inout [UInt8]) {
    result.append(static: "<a href=\"")
    result.append(href: link.target)
    fillTitle(link.title, &result)
    result.append(static: "\">")
  }

  private func fillImage(_ image: Image, _ result: inout [UInt8]) {
    result.append(static: "<img src=\"")
    result.append(href: image.target)
    result.append(static: "\" alt=\"")
    result.append(escaping: image.alt)
    fillTitle(image.title, &result)
    result.append(static: "\" />")
  }

  private func fillTitle(_ title: [UInt8], _ result: inout [UInt8]) {
    guard !title.isEmpty else { return }
    result.append(static: "\" title=\"")
    result.append(escaping: title)
  }

  private func fillAlert(_ alert: Alert, _ result: inout [UInt8]) {
    result.append(static: "<blockquote>\n<p><strong>")
    if alert.title == nil { result += alert.kind.rawValue.uppercased().utf8 }
  }

  private func fillCode(_ info: [UInt8], _ literal: [UInt8], _ result: inout [UInt8]) {
    let language = info.prefix { !$0.isSpace }
    result.append(static: "<pre><code")
    if !language.isEmpty {
      result.append(static: " class=\"language-")
      result.append(escaping: Array(language))
      result.append(static: "\"")
    }
    result.append(static: ">")
    result.append(escaping: literal)
    result.append(static: "</code></pre>\n")
  }

  private func fillFootnote(_ kind: Hole.Kind, _ index: Int, _ result: inout [UInt8]) {
    switch kind {
    case .footnoteSection: result.append(static: "<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    case .footnoteSectionEnd: result.append(static: "</ol>\n</section>\n")
    case .footnoteStart:
      result.append(static: "<li id=\"fn-")
      result.append(href: footnotes[index].label)
      result.append(static: "\">\n")
    case .footnoteEnd: result.append(static: "</li>\n")
    case .footnoteReference: fillReference(footnoteReferences[index], &result)
    default: for occurrence in 0..<max(1, footnotes[index].referenceCount) { fillBack(index, occurrence, &result) }
    }
  }

  private func fillReference(_ reference: FootnoteReference, _ result: inout [UInt8]) {
    let label = footnotes[reference.footnote].label
    result.append(static: "<sup class=\"footnote-ref\"><a href=\"#fn-")
    result.append(href: label)
    result.append(static: "\" id=\"fnref-")
    result.append(href: label)
    if reference.occurrence > 0 { result += "-\(reference.occurrence + 1)".utf8 }
    result += "\" data-footnote-ref>\(reference.footnote + 1)</a></sup>".utf8
  }

  private func fillBack(_ footnote: Int, _ occurrence: Int, _ result: inout [UInt8]) {
    if occurrence > 0 { result.append(static: " ") }
    result.append(static: "<a href=\"#fnref-")
    result.append(href: footnotes[footnote].label)
    let number = "\(occurrence + 1)"
    if occurrence > 0 { result += "-\(number)".utf8 }
    result.append(
      static: "\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
    if occurrence > 0 { result += "<sup class=\"footnote-ref\">\(number)</sup>".utf8 }
    result.append(static: "</a>")
  }
}
