// swift-tools-version: 6.2
import PackageDescription

// One row per room; what a room may import is what stands in its row. The arrows never run up:
// the Makefile builds with `--explicit-target-dependency-import-check error`.
let package = Package(
  name: "incise",
  products: [.executable(name: "incise", targets: ["incise"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Doors to C and C++ libraries: typed functions, no macros, no variadics.
    .target(
      name: "CNcurses",
      exclude: ["direct-color.ti"],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CMarkdown",
      linkerSettings: [.linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions")]),
    .target(name: "CHyphen", linkerSettings: [.linkedLibrary("hyphen")]),
    .target(name: "CFribidi", linkerSettings: [.linkedLibrary("fribidi")]),
    .target(name: "CUnistring", linkerSettings: [.linkedLibrary("unistring")]),
    .target(name: "CTomlPlusPlus"),
    .target(name: "CRapidJSON"),
    .target(name: "CPCRE2", linkerSettings: [.linkedLibrary("pcre2-8")]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),

    // Pure rooms: values in, values out.
    .target(name: "InterfaceWords"),
    .target(name: "DocumentModel"),
    .target(name: "DocumentFormats", dependencies: ["DocumentModel", "CMarkdown", "CUnistring"]),
    .target(name: "SpeechAttribution", dependencies: ["DocumentModel"]),
    .target(name: "TextLayout", dependencies: ["DocumentModel", "CUnistring", "CHyphen", "CFribidi"]),
    .target(name: "TextSearch", dependencies: ["DocumentModel", "CPCRE2", "CUnistring"]),
    .target(name: "TOMLReader", dependencies: ["CTomlPlusPlus", "InterfaceWords"]),
    .target(
      name: "Keybindings", dependencies: ["TOMLReader", "InterfaceWords"],
      resources: [
        .embedInCode("Presets/vi.toml"), .embedInCode("Presets/less.toml"), .embedInCode("Presets/emacs.toml"),
        .embedInCode("Presets/arrows.toml"),
      ]),
    .target(
      name: "Theming", dependencies: ["TOMLReader", "InterfaceWords"],
      resources: [
        .embedInCode("../../Themes/paper-dark.toml"),
        .embedInCode("../../Themes/paper-light.toml"),
        .embedInCode("../../Themes/contrast-dark.toml"),
        .embedInCode("../../Themes/contrast-light.toml"),
        .embedInCode("../../Themes/clear-dark.toml"),
        .embedInCode("../../Themes/clear-light.toml"),
        .embedInCode("../../Themes/sepia.toml"),
        .embedInCode("../../Themes/monochrome.toml"),
        .embedInCode("../../Themes/solarized-dark.toml"),
        .embedInCode("../../Themes/solarized-light.toml"),
        .embedInCode("../../Themes/gruvbox-dark.toml"),
        .embedInCode("../../Themes/gruvbox-light.toml"),
        .embedInCode("../../Themes/nord.toml"),
        .embedInCode("../../Themes/dracula.toml"),
        .embedInCode("../../Themes/catppuccin-mocha.toml"),
        .embedInCode("../../Themes/catppuccin-latte.toml"),
        .embedInCode("../../Themes/tokyo-night.toml"),
      ]),
    .target(name: "ReaderSettings", dependencies: ["TOMLReader", "InterfaceWords"]),
    .target(name: "ScreenFrame", dependencies: ["TextLayout", "Theming"]),
    .target(
      name: "ReaderInterface",
      dependencies: [
        "DocumentModel", "SpeechAttribution", "TextLayout", "TextSearch", "Keybindings", "Theming", "ScreenFrame",
        "ReaderSettings", "InterfaceWords",
      ]),
    .target(
      name: "ArticleRecords",
      dependencies: ["DocumentModel", "DocumentFormats", "SpeechAttribution", "CRapidJSON"]),

    // What touches the world.
    .target(
      name: "NcursesTerminal", dependencies: ["CNcurses", "Keybindings", "Theming", "ScreenFrame"]),
    .target(name: "ArticleLibrary", dependencies: ["DocumentModel", "CSQLite"]),
    .executableTarget(
      name: "incise",
      dependencies: [
        "DocumentModel", "DocumentFormats", "SpeechAttribution", "TextLayout", "Keybindings", "Theming",
        "ScreenFrame", "ReaderInterface", "TextSearch", "ArticleRecords", "NcursesTerminal", "ArticleLibrary",
        "TOMLReader", "ReaderSettings", "InterfaceWords",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Prints what weights are learned from; no part of the program.
    .executableTarget(
      name: "LearningEvidence", dependencies: ["DocumentModel", "DocumentFormats", "SpeechAttribution"],
      path: "docs/learning/LearningEvidence"),

    .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel"]),
    .testTarget(name: "DocumentFormatsTests", dependencies: ["DocumentFormats", "DocumentModel"]),
    .testTarget(
      name: "ArticleRecordsTests",
      dependencies: ["ArticleRecords", "DocumentFormats", "DocumentModel", "SpeechAttribution"]),
    .testTarget(
      name: "ReaderInterfaceTests",
      dependencies: [
        "ReaderInterface", "DocumentModel", "SpeechAttribution", "TextSearch", "Keybindings", "Theming", "ScreenFrame",
        "ReaderSettings", "InterfaceWords",
      ]),
    .testTarget(name: "ArticleLibraryTests", dependencies: ["ArticleLibrary", "DocumentModel"]),
    .testTarget(name: "ReaderSettingsTests", dependencies: ["ReaderSettings", "TOMLReader", "InterfaceWords"]),
    .testTarget(name: "TextSearchTests", dependencies: ["TextSearch", "DocumentModel"]),
    .testTarget(name: "TOMLReaderTests", dependencies: ["TOMLReader", "InterfaceWords"]),
    .testTarget(name: "KeybindingsTests", dependencies: ["Keybindings", "TOMLReader", "InterfaceWords"]),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "Keybindings", "ScreenFrame", "Theming"]),
    .testTarget(
      name: "InterfaceWordsTests",
      dependencies: ["InterfaceWords", "TOMLReader", "Keybindings", "Theming", "ReaderSettings"]),
    .testTarget(name: "ThemingTests", dependencies: ["Theming", "TOMLReader", "InterfaceWords"]),

    // The built program in a pseudo-terminal, seen through an emulator.
    .target(
      name: "CVirtualTerminal", path: "Tests/Support/CVirtualTerminal",
      linkerSettings: [.linkedLibrary("vterm")]),
    .testTarget(name: "TerminalTests", dependencies: ["CVirtualTerminal"]),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout", "DocumentModel"]),
    .testTarget(name: "SpeechAttributionTests", dependencies: ["SpeechAttribution", "DocumentModel"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

for target in package.targets where !target.name.hasPrefix("C") && target.type != .plugin {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// In CI a warning of ours fails the build; a dependency's own doesn't.
if Context.environment["CI"] == "true" {
  for target in package.targets where target.type != .plugin {
    if target.name.hasPrefix("C") {
      target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
      target.cxxSettings = (target.cxxSettings ?? []) + [.treatAllWarnings(as: .error)]
    } else {
      target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
    }
  }
}
