import Foundation
import TestSupport
import Testing

/// The recorded outputs are those of the scenarios, each of them and no others.
struct GoldenFolderTests {
  @Test func noneTooManyNoneTwice() throws {
    let scenarios =
      CheckGoldenTests.scenarios + ReportGoldenTests.scenarios + DeclareGoldenTests.scenarios
      + HelpGoldenTests.scenarios + TemplateGoldenTests.scenarios + LinesGoldenTests.scenarios
      + TerritoryGoldenTests.scenarios + CompareGoldenTests.scenarios
      + CampaignGoldenTests.scenarios
      + GroupGoldenTests.scenarios + TerritoryReadingGoldenTests.scenarios
      + DuplicatesGoldenTests.scenarios
      + OwnTargetGoldenTests.scenarios
      + MonthGoldenTests.scenarios
      + ClassifyGoldenTests.scenarios + ConvertGoldenTests.scenarios + RulesGoldenTests.scenarios
      + ProjectGoldenTests.scenarios
    let files = try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.fixture("golden"))
    #expect(files.sorted() == scenarios.map { "\($0.name).txt" }.sorted())
  }
}
