internal import Model
internal import Parsing
internal import Reading
package import Text

/// The language of a site's messages; that of a site that says nothing where there is none.
package func language(ofSite site: String) -> Language {
  let file = readConfiguration(at: site)
  return parseConfiguration(file, FileID(0)).configuration.language
}
