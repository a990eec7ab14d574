import EGalim

extension ReportWords {
  /// What is said of published declarations.
  struct CampaignWords: Sendable {
    /// The whole country, where a territory or a group would be named.
    let country: String
    let list: String
    let declarationsOf: @Sendable (_ year: Int) -> String
    let purchasesOf: @Sendable (_ year: Int) -> String
    let among: @Sendable (_ year: Int) -> String
    // What is shown, and what is not.
    let noAmounts, percentileExplained, reachingExplained, wholeExplained: String
    let goals: @Sendable (_ egalim: Int, _ bio: Int, _ year: Int) -> String
    let tooSmall: @Sendable (_ declarations: Int) -> String
    let noDeclaration: String
    let withoutShares: @Sendable (_ declarations: Int) -> String
    let hasPart: @Sendable (_ buyer: String) -> String
    let haveParts: @Sendable (_ canteens: [String]) -> String
    let declaredItself: @Sendable (_ bio: String, _ egalim: String, _ year: Int) -> String
    // Headings.
    let share: @Sendable (PublishedGroup.Subject) -> String
    let group, declarations, firstQuartile, median, thirdQuartile, own, rank, reaching, declared: String
    let groups: String
    let rankIn: @Sendable (PlacementGroup.Kind) -> String
    let medianOf, quartersOf: @Sendable (PublishedGroup.Subject) -> String
    let range: @Sendable (_ from: String, _ to: String) -> String
    // Remarks.
    let reachingOf: @Sendable (_ reaching: Int, _ held: Int) -> String
    let declaredOf: @Sendable (_ declared: Int, _ canteens: Int) -> String
    let missingPoints: @Sendable (_ parts: [(target: Target.Kind, hundredths: Int64)]) -> String
    let notDeclared, unknownShares, unlisted: String
    let silent: @Sendable (_ canteens: Int) -> String
    let declaredBy: @Sendable (_ buyer: String) -> String
    let satellites: @Sendable (_ count: Int) -> String
  }
}
