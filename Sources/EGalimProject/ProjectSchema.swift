/// The JSON Schema of a project's file, for editors.
///
/// `egalim init` writes a copy beside the file, and names that copy: it is the schema of the very tool that reads the
/// file, an editor asks no network for it, and nothing breaks when an address changes.
public enum ProjectSchema {
  /// Where the copy lies, seen from the project's file.
  public static let path = Project.ownFolder + "/project.schema.json"

  /// The schema (`docs/reference/project.schema.json`).
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "egalim.project/1",
      "title": "Un projet egalim (egalim.json)",
      "description": "Les chemins partent du dossier de ce fichier. Les commandes d'egalim s'en servent quand aucun chemin ne leur est donné.",
      "type": "object",
      "additionalProperties": false,
      "required": ["ledgers"],
      "properties": {
        "$schema": {
          "description": "Le schéma avec lequel un éditeur complète ce fichier.",
          "type": ["string", "null"]
        },
        "comment": { "description": "Une remarque, pour les personnes.", "type": ["string", "null"] },
        "canteens": {
          "description": "La liste des cantines : CSV, Excel ou OpenDocument.",
          "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "null" }]
        },
        "ledgers": {
          "description": "Les registres d'achats : des fichiers, et des dossiers dont tous les registres sont lus.",
          "anyOf": [
            { "$ref": "#/$defs/path" },
            { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }
          ]
        },
        "meals": {
          "description": "Les repas servis, par jour ou par mois.",
          "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "null" }]
        },
        "year": {
          "description": "L'année civile ; sans elle, la plus récente trouvée.",
          "anyOf": [{ "type": "integer", "minimum": 2022, "maximum": 2027 }, { "type": "null" }]
        },
        "targets": {
          "description": "Les objectifs que le territoire se donne, en plus de ceux de la loi.",
          "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/target" } }, { "type": "null" }]
        }
      },
      "$defs": {
        "path": { "type": "string", "minLength": 1 },
        "target": {
          "type": "object",
          "additionalProperties": false,
          "required": ["share", "percent", "year"],
          "properties": {
            "share": {
              "description": "La part : celle d'un chiffre du rapport, ou d'une valeur d'un bilan.",
              "type": "string",
              "examples": ["bio", "local", "egalim", "circuit_court", "france"]
            },
            "percent": { "description": "Le pourcentage à atteindre.", "type": "integer", "minimum": 1, "maximum": 100 },
            "year": {
              "description": "La première année où il doit l'être.",
              "type": "integer",
              "minimum": 2019,
              "maximum": 2100
            }
          }
        }
      }
    }

    """#
}
