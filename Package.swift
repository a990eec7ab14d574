// swift-tools-version: 6.3
import PackageDescription

// Release builds of the gate turn warnings into errors from the command line, so that a user's newer
// compiler never breaks on a warning that ours does not know.

let package = Package(
  name: "egalim",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "EGalim", targets: ["EGalim"]),
    .library(name: "EGalimLedgers", targets: ["EGalimLedgers", "EGalimDiagnostics", "TabularText"]),
    .library(name: "EGalimImport", targets: ["EGalimImport"]),
    .library(name: "MaCantine", targets: ["MaCantine"]),
    .library(name: "EGalimReports", targets: ["EGalimReports"]),
    .executable(name: "egalim", targets: ["EGalimTool"]),
  ],
  targets: [
    // Floor 1: each knows nothing of the others.
    .target(name: "EGalim"),
    .target(name: "TabularText"),
    .target(name: "EGalimDiagnostics"),
    .target(name: "CommandLineKit"),
    .target(name: "JSONText"),

    // The two C libraries of the house. Without `pkgConfig`, which would name the shared ones where a release links the
    // archives.
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CExpat"),

    // Floor 2: workbooks to records, records to purchases.
    .target(name: "WorkbookText", dependencies: ["TabularText", "CZlib", "CExpat"]),
    .target(
      name: "EGalimLedgers", dependencies: ["EGalim", "TabularText", "WorkbookText", "EGalimDiagnostics"]),

    // Floor 3: what the platform reads, what people read, what people have.
    .target(
      name: "MaCantine",
      dependencies: ["EGalim", "TabularText", "WorkbookText", "EGalimDiagnostics", "EGalimLedgers", "JSONText"]),
    .target(name: "EGalimReports", dependencies: ["EGalim", "EGalimDiagnostics"]),
    .target(name: "EGalimImport", dependencies: ["EGalim", "TabularText", "EGalimDiagnostics", "EGalimLedgers"]),
    .target(name: "EGalimProject", dependencies: ["EGalim", "EGalimDiagnostics", "JSONText"]),

    // Floor 4: the command.
    .executableTarget(
      name: "EGalimTool",
      dependencies: [
        "EGalim", "TabularText", "EGalimDiagnostics", "EGalimLedgers", "MaCantine", "EGalimReports",
        "EGalimImport", "CommandLineKit",
        "EGalimProject",
      ]
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "EGalimTests", dependencies: ["EGalim", "TestSupport"]),
    .testTarget(name: "TabularTextTests", dependencies: ["TabularText", "TestSupport"]),
    .testTarget(name: "WorkbookTextTests", dependencies: ["WorkbookText", "TabularText", "TestSupport"]),
    .testTarget(name: "EGalimDiagnosticsTests", dependencies: ["EGalimDiagnostics", "TestSupport"]),
    .testTarget(name: "EGalimLedgersTests", dependencies: ["EGalimLedgers", "TestSupport"]),
    .testTarget(name: "MaCantineTests", dependencies: ["MaCantine", "EGalimLedgers", "WorkbookText", "TestSupport"]),
    .testTarget(name: "EGalimReportsTests", dependencies: ["EGalimReports", "TestSupport"]),
    .testTarget(name: "EGalimImportTests", dependencies: ["EGalimImport", "EGalimLedgers", "TestSupport"]),
    .testTarget(name: "CommandLineKitTests", dependencies: ["CommandLineKit"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "EGalimReports", "TestSupport"]),
    .testTarget(name: "EGalimProjectTests", dependencies: ["EGalimProject", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["EGalimTool", "TestSupport"]),
    .testTarget(name: "DocumentationTests", dependencies: ["EGalimLedgers", "EGalimTool", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
