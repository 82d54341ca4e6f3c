import Markdown
import Text

extension Fragment {
  /// Fills the holes as cmark-gfm itself writes what stands there.
  var plainHTML: [UInt8] {
    var result: [UInt8] = []
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
    case .linkStart:
      result.append(static: "<a href=\"")
      result.append(href: links[index].target)
      fillTitle(links[index].title, &result)
      result.append(static: "\">")
    case .linkEnd: result.append(static: "</a>")
    case .image:
      result.append(static: "<img src=\"")
      result.append(href: images[index].target)
      result.append(static: "\" alt=\"")
      result.append(escaping: images[index].alt)
      fillTitle(images[index].title, &result)
      result.append(static: "\" />")
    case .headingStart: result += Array("<h\(headings[index].level)>".utf8)
    case .headingEnd: result += Array("</h\(headings[index].level)>\n".utf8)
    case .listStart:
      result += Array((listStarts[index] == 1 ? "<ol>\n" : "<ol start=\"\(listStarts[index])\">\n").utf8)
    case .listEnd: result.append(static: "</ol>\n")
    case .stepStart: result.append(static: "<li>")
    case .stepEnd: result.append(static: "</li>\n")
    case .codeBlock: fillCode(codeBlocks[index], &result)
    case .anchor: result += Array(" id=\"\(anchors[index].value)\"".utf8)
    case .alertStart:
      result += Array("<alert \(alerts[index].kind.rawValue)\(alerts[index].title.map { " " + $0 } ?? "")>\n".utf8)
    case .alertEnd: result.append(static: "</alert>\n")
    case .block: result += Array("<block \(blocks[index].block.rawValue)>\n".utf8)
    case .tableOfContents: result.append(static: "<toc>\n")
    case .footnoteSection: result.append(static: "<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    case .footnoteStart: result += Array("<li id=\"fn-\(index)\">\n".utf8)
    case .footnoteEnd:
      result += Array((index == footnoteCount ? "</li>\n</ol>\n</section>\n" : "</li>\n").utf8)
    case .footnoteReference: result += Array("<sup><a href=\"#fn-\(index)\">\(index)</a></sup>".utf8)
    case .footnoteBack: result += Array("<a href=\"#fnref-\(index)\">↩</a>".utf8)
    }
  }

  private func fillTitle(_ title: [UInt8], _ result: inout [UInt8]) {
    guard !title.isEmpty else { return }
    result.append(static: "\" title=\"")
    result.append(escaping: title)
  }

  private func fillCode(_ code: CodeBlock, _ result: inout [UInt8]) {
    let language = code.info.prefix { ![0x20, 0x09].contains($0) }
    if language.isEmpty {
      result.append(static: "<pre><code>")
    } else {
      result.append(static: "<pre><code class=\"language-")
      result.append(escaping: Array(language))
      result.append(static: "\">")
    }
    result.append(escaping: code.literal)
    result.append(static: "</code></pre>\n")
  }
}
