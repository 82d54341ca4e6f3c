import FoundationEssentials
import Glibc
import Testing

/// A build that is killed leaves whole files only, and the next one completes it.
@Suite struct KillTests {
  @Test func aKilledBuildLeavesWholeFiles() throws {
    let site = try TemporaryFolder()
    let output = try TemporaryFolder()
    let generated = GeneratedSite(pages: 300)
    let build = ["build", "-q", "-s", site.path, "-o", output.path]
    try generated.write(to: site, round: 0)
    #expect(Program.run(build).status == 0)
    var old = output.files()
    var random = SplitMix(state: 20_261_123)
    var killed = 0
    for round in 1...50 {
      try generated.write(to: site, round: round)
      let fresh = try TemporaryFolder()
      #expect(Program.run(["build", "-q", "-s", site.path, "-o", fresh.path]).status == 0)
      let new = fresh.files()
      let child = Program.start(build)
      usleep(UInt32(random.next() % 120_000))
      kill(child, SIGKILL)
      if Program.wait(child) == -SIGKILL { killed += 1 }
      for (name, bytes) in output.files() where name != "manifest.json" {
        #expect(bytes == old[name] || bytes == new[name], "\(name) is half written in round \(round)")
      }
      #expect(output.files()["index.html"] != nil)
      #expect(Program.run(build).status == 0)
      #expect(output.files() == new)
      old = new
    }
    #expect(killed > 10, "only \(killed) of 50 builds were killed in time")
  }
}

/// A small generator of numbers that are the same in every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
