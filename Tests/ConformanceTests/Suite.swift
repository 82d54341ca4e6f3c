import FoundationEssentials

/// The folder of a conformance suite, or nil, said aloud, where it is not there.
func suite(_ name: String) -> String? {
  let variable = ProcessInfo.processInfo.environment["DRAAIBOEK_CONFORMANCE"]
  let folder = (variable ?? "../shared/data/conformance") + "/" + name
  if FileManager.default.fileExists(atPath: folder) { return folder }
  print("SKIPPED: no conformance suite at \(folder); set DRAAIBOEK_CONFORMANCE")
  return nil
}

func contents(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

func files(in folder: String, endingWith ending: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(ending) }.sorted()
}
