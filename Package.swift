// swift-tools-version: 6.2
import PackageDescription

/// Debian's static archives, by file name, so that the program needs no shared library of theirs.
func archives(_ names: String...) -> [LinkerSetting] { names.map { .linkedLibrary(":\($0).a") } }

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// One Swift module of Sources/; the README's module table says what each is.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], linking: [LinkerSetting] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict, linkerSettings: linking)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "draaiboek",
  targets: [
    .systemLibrary(name: "CCMarkGFM"),
    .systemLibrary(name: "CLibYAML"),
    .systemLibrary(name: "CCrypto"),
    .target(name: "CDefaultTheme"),

    module("Text"),
    module("Diagnostics", ["Text"]),
    module("Model", ["Text"]),
    module("Processes"),
    module("Reading", ["Processes", "Text", "Diagnostics"]),
    module("YAML", ["CLibYAML", "Text", "Diagnostics"], linking: archives("libyaml")),
    module(
      "Markdown", ["CCMarkGFM", "Text", "Diagnostics"], linking: archives("libcmark-gfm-extensions", "libcmark-gfm")),
    module("Templates", ["Text", "Diagnostics"]),
    module("Cataloging", ["Reading", "Parsing", "Model", "Text", "Diagnostics", "Markdown"]),
    module("Resolving", ["Cataloging", "Parsing", "Model", "Text", "Diagnostics", "Markdown"]),
    module("Checking", ["Resolving", "Cataloging", "Parsing", "Model", "Text", "Diagnostics"]),
    module(
      "Rendering",
      [
        "Resolving", "Cataloging", "Reading", "Parsing", "Markdown", "YAML", "Model", "Templates", "Text",
        "Diagnostics",
        "CDefaultTheme",
      ]),
    module("Writing", ["CCrypto", "Text"], linking: archives("libcrypto")),
    module(
      "Building",
      [
        "Reading", "Parsing", "Cataloging", "Resolving", "Checking", "Rendering", "Writing", "Templates", "Markdown",
        "YAML", "Model", "Diagnostics", "Text",
      ]),
    module("CommandLineTool", ["Building", "Writing", "Diagnostics", "Text"]),
    module("Parsing", ["YAML", "Markdown", "Model", "Text", "Diagnostics"]),

    .executableTarget(name: "draaiboek", dependencies: ["CommandLineTool"], swiftSettings: strict),

    tests("MarkdownTests", ["Markdown", "Text", "Diagnostics"]),
    .testTarget(
      name: "RuleCases", dependencies: ["Building", "Diagnostics", "Text"], exclude: ["Sites"], swiftSettings: strict),
    tests("CommandLineTests", ["draaiboek"]),
    tests("StructureTests", ["Building", "Rendering", "CDefaultTheme", "Model", "Diagnostics", "Text"]),
    tests("YAMLTests", ["YAML", "Text", "Diagnostics"]),
    tests("TemplatesTests", ["Templates", "Text", "Diagnostics"]),
    tests("ConformanceTests", ["Markdown", "YAML", "Templates", "Text", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
