internal import Cataloging
package import Diagnostics
internal import Model
internal import Parsing
internal import Resolving
internal import Text

extension Rule {
  package static let dependsOnItself = Rule(
    "dependency/self", .error,
    title: Message(
      en: "a system that depends on itself", nl: "een systeem dat van zichzelf afhangt",
      fr: "un système qui dépend de lui-même",
      de: "ein System, das von sich selbst abhängt"),
    help: Message(
      en: "Nothing can be restored before itself. Remove the id from 'depends_on', or name what was meant.",
      nl: "Niets kan vóór zichzelf hersteld worden. Haal het id uit 'hangt_af_van', of noem wat bedoeld was.",
      fr:
        "Rien ne peut être restauré avant soi-même. Retirez l'identifiant de « dépend_de », ou nommez ce qui était voulu.",
      de:
        "Nichts lässt sich vor sich selbst wiederherstellen. Entfernen Sie die Kennung aus „hängt_ab_von“, oder nennen Sie, was gemeint war."
    ))
}

extension CheckingRules {
  static let dependencyOnItself = SiteCheck { site in
    site.catalog.pageIDs.flatMap { page in
      site.catalog[page].fields.entries(.dependsOn).flatMap { entry in
        (entry.fields.references(.id) + entry.fields.references(.anyOf)).filter { site.page(named: $0) == page }.map {
          Diagnostic(.dependsOnItself, at: $0.place, Rule.dependsOnItself.title, help: Rule.dependsOnItself.help)
        }
      }
    }
  }
}
