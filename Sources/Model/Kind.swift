/// What a page is about; the raw value is the canonical name that exported data uses.
package enum Kind: String, CaseIterable, Sendable, Comparable {
  case system, procedure, solution, scenario, person, team, supplier, page

  package static func < (a: Kind, b: Kind) -> Bool { a.rank < b.rank }

  private var rank: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
}

/// A folder of `content/` that gives its pages their kind.
package enum KindFolder: String, CaseIterable, Sendable {
  case systems, services, procedures, solutions, scenarios, people, teams, suppliers

  package var kind: Kind {
    switch self {
    case .systems, .services: .system
    case .procedures: .procedure
    case .solutions: .solution
    case .scenarios: .scenario
    case .people: .person
    case .teams: .team
    case .suppliers: .supplier
    }
  }
}

/// How much the organisation depends on a system; the first case weighs most.
package enum Criticality: String, CaseIterable, Sendable, Comparable {
  case vital, high, normal, low

  package var rank: Int { Criticality.allCases.firstIndex(of: self) ?? 0 }
  package static func < (a: Criticality, b: Criticality) -> Bool { a.rank < b.rank }
}

/// Where a system stands in its life; planned and retired ones stand outside restore order and readiness.
package enum SystemStatus: String, CaseIterable, Sendable {
  case planned, live, retired
  case phasingOut = "phasing_out"
}

/// What a failing dependency does to what depends on it.
package enum DependencyDegree: String, CaseIterable, Sendable { case stops, degraded }

/// When a dependency holds.
package enum DependencyPhase: String, CaseIterable, Sendable { case run, start, both }

/// What a procedure does.
package enum ProcedureType: String, CaseIterable, Sendable {
  case start, stop, backup, restore, install, update, security, change, onboarding, other
}

/// How a test or review ended.
package enum Outcome: String, CaseIterable, Sendable { case ok, failed, partly }

/// Which way the data of an interface flows.
package enum Direction: String, CaseIterable, Sendable {
  case incoming = "in"
  case outgoing = "out"
  case both = "inout"
}
