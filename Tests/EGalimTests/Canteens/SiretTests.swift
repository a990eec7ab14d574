import EGalim
import TestSupport
import Testing

@Suite("A SIRET")
struct SiretTests {
  @Test(
    "is read from 14 digits, blanks skipped",
    arguments: [
      ("21050118700012", true), ("210 501 187 00012", true), ("210\u{A0}501\u{202F}187 00012", true),
      ("2105011870001", false), ("210501187000123", false), ("2105011870001X", false), ("", false),
      ("٢1050118700012", false), ("21050118700012.", false),
    ])
  func reading(text: String, isRead: Bool) {
    #expect((Siret(text) != nil) == isRead)
    #expect(Siret(text)?.text ?? "21050118700012" == "21050118700012")
  }

  @Test(
    "passes its check",
    arguments: [
      ("Luhn", "21010034300016", true), ("one digit changed", "21010034300017", false),
      ("two digits swapped", "21010034300061", false), ("leading zeros", "00000000000000", false),
      ("a SIREN of zeros", "00000000000018", false), ("La Poste's seat, by Luhn", "35600000000048", true),
      ("La Poste, by its own rule", "35600000009075", true), ("La Poste, wrong by both", "35600000009076", false),
      ("another's digits sum to a multiple of five", "35600000100005", false),
    ])
  func check(name: String, text: String, isValid: Bool) throws {
    #expect(try #require(Siret(text)).isValid == isValid)
  }

  @Test("of La Poste passes the platform's check only by Luhn")
  func laPoste() throws {
    let office = try #require(Siret("35600000009075"))
    #expect(office.isValid)
    #expect(office.passesLaPosteRule)
    #expect(!office.passesLuhn)
  }

  @Test("invented for tests passes, and any other last digit does not", arguments: 1...20)
  func invented(number: Int) throws {
    let text = PlainCanteen.invented(number).siret
    let valid = (0...9).filter { Siret(text.dropLast() + String($0))?.isValid == true }
    #expect(valid.map { String($0) } == [String(text.suffix(1))])
  }

  @Test("keeps its leading zeros, and holds no fifteenth digit")
  func limits() {
    #expect(Siret(number: 12)?.text == "00000000000012")
    #expect(Siret(number: 99_999_999_999_999)?.text == "99999999999999")
    #expect(Siret(number: 100_000_000_000_000) == nil)
  }
}
