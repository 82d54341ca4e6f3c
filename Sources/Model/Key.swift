/// Every key that front matter, its lists and their table columns can hold, under its canonical (English) name.
///
/// The raw value is the canonical spelling, the one that exported data uses. The spellings of the other
/// languages stand in `Vocabulary`.
package enum Key: String, CaseIterable, Sendable {
  // Common to every kind
  case title, id, kind, summary, tags, aliases, audience, maintainer, reviewed, draft, weight, controls, accepted, x
  case reviewEvery = "review_every"
  // System
  case responsible, supplier, contract, category, status, criticality, rto, rpo, mto, location, urls
  case requirements, interfaces, settings, changes, tasks, expiries, fallback
  case backupResponsible = "backup_responsible"
  case dependsOn = "depends_on"
  case secretsAt = "secrets_at"
  case dataBackup = "data_backup"
  // Procedure
  case code, systems, type, emergency, scenarios, when, decides, needs, duration, risk, verify, rollback, escalate,
    tested
  case testEvery = "test_every"
  // Scenario
  case signs, never, call, duties
  case firstActions = "first_actions"
  case endsWhen = "ends_when"
  // Solution
  case symptoms, errors, cause, seen
  // Person, team, supplier
  case function, phone, mobile, email, deputy, teams, absences, members, hours, portal
  case phoneVia = "phone_via"
  case leftOn = "left_on"
  case customerNumber = "customer_number"
  // Inside the entries of a list
  case why, degree, phase, name, value, `default`, reason, changed, security, checklist, date, what, by, ticket, every
  case procedure, result, took, note, from, until, rule, on, `where`, to, within, number
  case anyOf = "any_of"
  case warnBefore = "warn_before"
  case howOften = "how_often"
  case restoreTested = "restore_tested"
  case legalBasis = "legal_basis"
  case with, `protocol`, direction, url
}
