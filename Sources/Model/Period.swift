/// A length of time as an organisation writes it: `4 h`, `2 days`, `6 months`.
package struct Period: Hashable, Comparable, Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    case minutes, hours, days, weeks, months, years

    /// Nominal: a month has 30 days, a year 365.
    package var minutes: Int {
      switch self {
      case .minutes: 1
      case .hours: 60
      case .days: 1440
      case .weeks: 10_080
      case .months: 43_200
      case .years: 525_600
      }
    }
  }

  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  package var minutes: Int { count * unit.minutes }

  package static func < (a: Period, b: Period) -> Bool { a.minutes < b.minutes }

  /// Reads `30 min`, `4h`, `2 dagen`, `1,5 uur` and `1 h 30 min`; nil for anything else, a negative count and more than 1,000 years.
  package init?(_ text: String) {
    var parts: [(count: String, unit: String)] = []
    var inUnit = true
    for character in text where character != " " && character != "\u{A0}" {
      if character.isNumber || character == "," || character == "." && !inUnit {
        if inUnit { parts.append(("", "")) }
        inUnit = false
        parts[parts.count - 1].count.append(character == "," ? "." : character)
      } else if parts.isEmpty {
        return nil
      } else {
        inUnit = true
        if character != "." { parts[parts.count - 1].unit.append(character) }
      }
    }
    let read = parts.compactMap { part in Vocabulary.unit(spelled: part.unit).flatMap { Period.read(part.count, $0) } }
    guard let first = read.first, read.count == parts.count else { return nil }
    if read.count == 1 {
      self = first
    } else {
      self.init(read.reduce(0) { $0 + $1.minutes }, .minutes)
    }
    guard minutes <= 1000 * Unit.years.minutes else { return nil }
  }

  private static func read(_ count: String, _ unit: Unit) -> Period? {
    guard let number = Double(count), number >= 0, number <= 1_000_000 else { return nil }
    if let whole = Int(exactly: number) { return Period(whole, unit) }
    return Period(Int((number * Double(unit.minutes)).rounded()), .minutes)
  }
}
