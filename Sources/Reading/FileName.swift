internal import Text

/// What a file's name says about the file.
enum FileName {
  enum Reason { case hidden, backup, lock, conflict }

  /// Why a file is no part of the wiki; nil where it is one.
  static func reasonToLeaveOut(_ name: String) -> Reason? {
    if name.hasPrefix("~$") || name.hasPrefix(".~lock.") { return .lock }
    if name.hasPrefix(".") || ["thumbs.db", "desktop.ini"].contains(name.lowercased()) { return .hidden }
    if name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) { return .backup }
    if ["bak", "swp", "swo", "tmp", "orig"].contains(SitePath.fileExtension(of: name)) { return .backup }
    return isConflictCopy(SitePath.withoutExtension(name).lowercased()) ? .conflict : nil
  }

  /// `dns (An's conflicted copy 2026-11-02)`, `dns.sync-conflict-20261102-101500-ABC`, `dns-DESKTOP-7AB12CD`.
  private static func isConflictCopy(_ stem: String) -> Bool {
    if stem.contains("conflicted copy") || stem.contains(".sync-conflict-") || stem.contains("_conf(") { return true }
    // OneDrive appends the name that Windows gives a computer by itself.
    for prefix in ["-desktop-", "-laptop-"] {
      guard let start = stem.firstIndex(of: prefix) else { continue }
      let rest = stem[start...].dropFirst(prefix.count).prefix { $0 != "-" }
      if rest.count == 7 || rest.count == 8, rest.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
        rest.contains(where: \.isNumber)
      {
        return true
      }
    }
    return false
  }

  /// Why Windows or FAT cannot hold a name; nil where they can.
  static func isPortable(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.uppercased()
    let devices = ["CON", "PRN", "AUX", "NUL"]
    if devices.contains(stem) { return false }
    if stem.count == 4, stem.hasPrefix("COM") || stem.hasPrefix("LPT"), stem.last?.isWholeNumber ?? false {
      return false
    }
    if name.hasSuffix(".") || name.hasSuffix(" ") { return false }
    return !name.unicodeScalars.contains { $0.value < 0x20 || "<>:\"\\|?*".unicodeScalars.contains($0) }
  }
}

extension String {
  /// Where another string begins in this one.
  fileprivate func firstIndex(of other: String) -> Index? {
    indices.first { self[$0...].hasPrefix(other) }
  }
}
