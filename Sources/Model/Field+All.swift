extension Field {
  /// Every field there is: the parser, the fact tables and the lists of allowed keys come from here.
  package static let all: [Field] = system + procedure + scenario + solution + contacts + common

  private static let common: [Field] = [
    Field(.title, Kind.allCases, .text),
    Field(.id, Kind.allCases, .text),
    Field(.kind, Kind.allCases, .choice(Kind.allCases.map(\.rawValue) + ["service"])),
    Field(.summary, Kind.allCases, .richTexts),
    Field(.tags, Kind.allCases, .texts),
    Field(.aliases, Kind.allCases, .texts),
    Field(.audience, Kind.allCases, .texts),
    Field(.maintainer, Kind.allCases, .references([.person, .team, .supplier])),
    Field(.reviewed, Kind.allCases, .entries(confirmation)),
    Field(.reviewEvery, Kind.allCases, .period),
    Field(.draft, Kind.allCases, .boolean),
    Field(.weight, Kind.allCases, .integer),
    Field(.controls, Kind.allCases, .texts),
    Field(.accepted, Kind.allCases, .entries(acceptance)),
    Field(.x, Kind.allCases, .free),
  ]

  private static let system: [Field] = [
    Field(.criticality, [.system], .choice(Criticality.allCases.map(\.rawValue))),
    Field(.responsible, [.system], .references([.person, .team, .supplier])),
    Field(.backupResponsible, [.system], .references([.person, .team, .supplier])),
    Field(.supplier, [.system], .references([.supplier])),
    Field(.contract, [.system, .supplier], .entries(contract)),
    Field(.status, [.system], .choice(SystemStatus.allCases.map(\.rawValue))),
    Field(.category, [.system], .text),
    Field(.rto, [.system], .period),
    Field(.rpo, [.system], .period),
    Field(.mto, [.system], .period),
    Field(.dependsOn, [.system], .entries(dependency)),
    Field(.location, [.system], .richTexts),
    Field(.urls, [.system], .entries(address)),
    Field(.requirements, [.system], .richTexts),
    Field(.interfaces, [.system], .entries(interface)),
    Field(.secretsAt, [.system], .references([.system], orText: true)),
    Field(.dataBackup, [.system], .entries(dataBackup)),
    Field(.settings, [.system], .entries(setting)),
    Field(.changes, [.system, .page], .entries(change)),
    Field(.tasks, [.system, .page], .entries(task)),
    Field(.expiries, [.system, .supplier, .page], .entries(expiry)),
    Field(.fallback, [.system], .richTexts),
  ]

  private static let procedure: [Field] = [
    Field(.code, [.procedure], .text),
    Field(.emergency, [.procedure], .boolean),
    Field(.type, [.procedure], .choice(ProcedureType.allCases.map(\.rawValue))),
    Field(.systems, [.procedure, .scenario, .solution], .references([.system])),
    Field(.scenarios, [.procedure], .references([.scenario])),
    Field(.when, [.procedure], .richTexts),
    Field(.decides, [.procedure, .scenario], .references([.person, .team, .supplier], orText: true)),
    Field(.needs, [.procedure], .references([], orText: true)),
    Field(.duration, [.procedure], .period),
    Field(.risk, [.procedure], .richTexts),
    Field(.verify, [.procedure], .richTexts),
    Field(.rollback, [.procedure], .richTexts),
    Field(.escalate, [.procedure], .references([.person, .team, .supplier], orText: true)),
    Field(.tested, [.procedure], .entries(confirmation)),
    Field(.testEvery, [.procedure], .period),
  ]

  private static let scenario: [Field] = [
    Field(.signs, [.scenario], .richTexts),
    Field(.firstActions, [.scenario], .richTexts),
    Field(.never, [.scenario], .richTexts),
    Field(.call, [.scenario], .references([.person, .team, .supplier], orText: true)),
    Field(.duties, [.scenario], .entries(duty)),
    Field(.endsWhen, [.scenario], .richTexts),
  ]

  private static let solution: [Field] = [
    Field(.symptoms, [.solution], .richTexts),
    Field(.errors, [.solution], .texts),
    Field(.cause, [.solution], .richTexts),
    Field(
      .seen, [.solution], .entries(EntryType([EntryField(.date, .date), EntryField(.note, .richTexts)], bare: .date))),
  ]

  private static let contacts: [Field] = [
    Field(.function, [.person], .text),
    Field(.phone, [.person, .team, .supplier], .texts),
    Field(.phoneVia, [.person], .references([.system])),
    Field(.mobile, [.person], .texts),
    Field(.email, [.person, .team, .supplier], .texts),
    Field(.deputy, [.person], .references([.person])),
    Field(.teams, [.person], .references([.team])),
    Field(.members, [.team], .references([.person])),
    Field(.leftOn, [.person], .date),
    Field(.absences, [.person], .entries(absence)),
    Field(.customerNumber, [.supplier], .text),
    Field(.hours, [.supplier], .text),
    Field(.portal, [.supplier], .text),
  ]

  /// `reviewed` and `tested`: the last one counts, all are kept.
  private static let confirmation = EntryType(
    [
      EntryField(.date, .date), EntryField(.by, .references([.person, .team, .supplier], orText: true)),
      EntryField(.result, .choice(Outcome.allCases.map(\.rawValue))), EntryField(.took, .period),
      EntryField(.note, .richTexts),
    ], bare: .date)

  private static let acceptance = EntryType(
    [
      EntryField(.rule, .text), EntryField(.reason, .richTexts),
      EntryField(.by, .references([.person, .team, .supplier], orText: true)), EntryField(.until, .date),
    ], bare: .rule)

  private static let contract = EntryType(
    [EntryField(.number, .text), EntryField(.hours, .text), EntryField(.phone, .texts), EntryField(.note, .richTexts)],
    bare: .number)

  private static let dependency = EntryType(
    [
      EntryField(.id, .references([.system])), EntryField(.anyOf, .references([.system])),
      EntryField(.why, .richTexts), EntryField(.degree, .choice(DependencyDegree.allCases.map(\.rawValue))),
      EntryField(.phase, .choice(DependencyPhase.allCases.map(\.rawValue))),
    ], bare: .id)

  private static let address = EntryType([EntryField(.name, .text), EntryField(.url, .text)], bare: .url)

  private static let interface = EntryType(
    [
      EntryField(.with, .references([.system, .supplier], orText: true)), EntryField(.what, .richTexts),
      EntryField(.protocol, .text), EntryField(.direction, .choice(Direction.allCases.map(\.rawValue))),
      EntryField(.note, .richTexts),
    ], bare: .with, hasTableForm: true)

  private static let dataBackup = EntryType(
    [
      EntryField(.what, .richTexts), EntryField(.where, .references([.system], orText: true)),
      EntryField(.howOften, .text), EntryField(.restoreTested, .date), EntryField(.note, .richTexts),
    ], bare: .what)

  private static let setting = EntryType(
    [
      EntryField(.name, .richTexts), EntryField(.value, .richTexts), EntryField(.default, .richTexts),
      EntryField(.reason, .richTexts), EntryField(.changed, .date),
      EntryField(.by, .references([.person, .team, .supplier], orText: true)), EntryField(.security, .boolean),
      EntryField(.checklist, .boolean),
    ], bare: .name, hasTableForm: true)

  private static let change = EntryType(
    [
      EntryField(.date, .date), EntryField(.what, .richTexts),
      EntryField(.by, .references([.person, .team, .supplier], orText: true)), EntryField(.ticket, .richTexts),
    ], bare: .what, hasTableForm: true)

  private static let task = EntryType(
    [
      EntryField(.title, .richTexts), EntryField(.every, .period),
      EntryField(.responsible, .references([.person, .team, .supplier])),
      EntryField(.procedure, .references([.procedure])),
    ], bare: .title, hasTableForm: true)

  private static let expiry = EntryType(
    [EntryField(.what, .richTexts), EntryField(.on, .date), EntryField(.warnBefore, .period)],
    bare: .what, hasTableForm: true)

  private static let duty = EntryType(
    [
      EntryField(.to, .references([.person, .team, .supplier], orText: true)), EntryField(.what, .richTexts),
      EntryField(.within, .period), EntryField(.phone, .texts), EntryField(.legalBasis, .richTexts),
    ], bare: .to)

  private static let absence = EntryType(
    [EntryField(.from, .date), EntryField(.until, .date), EntryField(.deputy, .references([.person]))], bare: .from)
}
