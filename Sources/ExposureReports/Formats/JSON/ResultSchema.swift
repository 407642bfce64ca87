/// The published JSON Schema of `result.json` (draft 2020-12).
///
/// Fields may be added within version 1; none is renamed or removed.
package enum ResultSchema {
  package static let fileName = "headwater.result-1.schema.json"

  package static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:headwater:result:1",
      "title": "headwater.result/1",
      "description": "What an analysis found. Shares and scores are in 0…1. Absent means unknown, never zero.",
      "type": "object",
      "required": [
        "schema", "tool", "asOf", "question", "buyer", "verdict", "reasons", "reach", "likelihood", "strongest",
        "share", "parties", "relations", "findings", "matches", "screened", "paths", "coverage", "actions",
        "policy", "lists", "inputs", "diagnostics", "detail"
      ],
      "properties": {
        "schema": {"const": "headwater.result/1"},
        "tool": {
          "type": "object", "required": ["name", "version"],
          "properties": {"name": {"const": "headwater"}, "version": {"type": "string"}}
        },
        "asOf": {"$ref": "#/$defs/date"},
        "question": {"enum": ["diligence", "import"]},
        "buyer": {
          "type": "object", "required": ["id", "name"],
          "properties": {"id": {"type": "string"}, "name": {"type": "string"}}
        },
        "verdict": {"enum": ["passed", "violated", "inconclusive"]},
        "reasons": {"$ref": "#/$defs/texts"},
        "reach": {"type": "array", "items": {"$ref": "#/$defs/regime"}},
        "likelihood": {"$ref": "#/$defs/likelihood"},
        "strongest": {
          "type": "object", "required": ["value", "path", "attribution"],
          "properties": {
            "value": {"$ref": "#/$defs/fraction"},
            "path": {"$ref": "#/$defs/texts"},
            "attribution": {"$ref": "#/$defs/attribution"}
          }
        },
        "share": {"$ref": "#/$defs/share"},
        "variants": {
          "description": "The same question under other readings of the same data.",
          "type": "array", "items": {"$ref": "#/$defs/variant"}
        },
        "intervals": {
          "description": "The numbers over everything given as a range; absent when nothing was.",
          "type": "object", "required": ["relations", "assessments", "likelihood", "strongest", "share"],
          "properties": {
            "relations": {"description": "With a range.", "$ref": "#/$defs/count"},
            "assessments": {"$ref": "#/$defs/count"},
            "likelihood": {"$ref": "#/$defs/range"},
            "strongest": {"$ref": "#/$defs/range"},
            "share": {"description": "A bound; it may be wider than what is possible.", "$ref": "#/$defs/range"}
          }
        },
        "categories": {
          "description": "What the buyer buys, by category, the most exposed first.",
          "type": "array", "items": {"$ref": "#/$defs/category"}
        },
        "parties": {"type": "array", "items": {"$ref": "#/$defs/party"}},
        "relations": {"type": "array", "items": {"$ref": "#/$defs/relation"}},
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
        "matches": {"type": "array", "items": {"$ref": "#/$defs/match"}},
        "screened": {
          "type": "array",
          "items": {
            "type": "object", "required": ["list", "names", "hits"],
            "properties": {
              "list": {"type": "string"}, "edition": {"$ref": "#/$defs/date"},
              "names": {"$ref": "#/$defs/count"}, "variants": {"$ref": "#/$defs/count"},
              "hits": {"$ref": "#/$defs/count"}, "none": {"$ref": "#/$defs/count"},
              "nearMissCount": {"$ref": "#/$defs/count"},
              "nearMisses": {
                "description": "Names that came close without being a match, the closest first.",
                "type": "array",
                "items": {
                  "type": "object", "required": ["party", "entry", "entryName", "score", "features"],
                  "properties": {
                    "party": {"type": "string"}, "entry": {"type": "string"},
                    "entryName": {"type": "string"}, "score": {"$ref": "#/$defs/fraction"},
                    "features": {"type": "array"}
                  }
                }
              }
            }
          }
        },
        "paths": {"type": "array", "items": {"$ref": "#/$defs/path"}},
        "coverage": {"$ref": "#/$defs/coverage"},
        "structure": {"$ref": "#/$defs/structure"},
        "sensitivity": {"$ref": "#/$defs/sensitivity"},
        "questions": {"$ref": "#/$defs/questions"},
        "actions": {
          "type": "array",
          "items": {
            "type": "object", "required": ["id", "party", "fields", "location"],
            "properties": {
              "id": {"type": "string"}, "party": {"type": "string"},
              "fields": {"type": "object", "additionalProperties": {"type": "string"}},
              "location": {"$ref": "#/$defs/place"}
            }
          }
        },
        "changes": {
          "description": "What is otherwise than in the baseline, each with one cause; only with a baseline.",
          "type": "array",
          "items": {
            "type": "object", "required": ["kind", "subject", "cause", "why"],
            "properties": {
              "kind": {"enum": ["new", "worse", "better", "resolved"]},
              "subject": {"description": "Id of a finding, or reach: and a regime.", "type": "string"},
              "party": {"type": "string"}, "severity": {"type": "string"},
              "before": {"type": "string"}, "after": {"type": "string"},
              "cause": {"enum": ["list", "data", "identity", "policy", "waiver", "date", "program"]},
              "why": {"type": "string"}
            }
          }
        },
        "baseline": {
          "description": "The earlier result this one was held against, and the numbers it began with.",
          "type": "object",
          "required": ["asOf", "verdict", "unchanged", "likelihood", "strongest", "share", "reach"],
          "properties": {
            "asOf": {"$ref": "#/$defs/date"}, "verdict": {"type": "string"},
            "unchanged": {"$ref": "#/$defs/count"}, "likelihood": {"type": "object"},
            "strongest": {"$ref": "#/$defs/fraction"}, "share": {"type": "object"},
            "reach": {"type": "array", "items": {"type": "object"}}
          }
        },
        "history": {
          "description": "The figures of earlier runs and of this one, oldest first; only with a history.",
          "type": "array", "minItems": 1, "maxItems": 400, "items": {"$ref": "#/$defs/run"}
        },
        "historyRead": {
          "description": "What was read of the history, enough to open it like that again.",
          "type": "object", "required": ["path", "runs", "sha256", "omitted"],
          "properties": {
            "path": {"type": "string"},
            "runs": {"description": "Runs there were; 0 in a first night.", "$ref": "#/$defs/count"},
            "sha256": {"description": "Over those runs.", "type": "string"},
            "omitted": {"description": "Earlier runs before the first of history.", "$ref": "#/$defs/count"}
          }
        },
        "decisions": {
          "description": "What people decided and this run followed; only with a history.",
          "type": "array",
          "items": {
            "type": "object", "required": ["kind", "subject", "says"],
            "properties": {
              "kind": {"enum": ["judgement", "waiver"]}, "subject": {"type": "string"}, "says": {"type": "string"}
            }
          }
        },
        "indicators": {
          "description": "What was asked of every party, whether it found something or not.",
          "type": "array",
          "items": {
            "type": "object", "required": ["id", "summary", "rationale"],
            "properties": {
              "id": {"type": "string"}, "summary": {"type": "string"}, "rationale": {"type": "string"}
            }
          }
        },
        "policy": {
          "type": "object", "required": ["name", "path", "sha256"],
          "properties": {
            "name": {"type": "string"}, "path": {"type": "string"}, "sha256": {"type": "string"}
          }
        },
        "waivers": {
          "description": "The file of accepted findings; only where one was given.",
          "type": "object", "required": ["path", "sha256", "count"],
          "properties": {
            "path": {"type": "string"}, "sha256": {"type": "string"}, "count": {"$ref": "#/$defs/count"}
          }
        },
        "lists": {"type": "array", "items": {"$ref": "#/$defs/list"}},
        "inputs": {"type": "array", "items": {"$ref": "#/$defs/input"}},
        "diagnostics": {
          "type": "object", "required": ["counts", "items"],
          "properties": {
            "counts": {
              "type": "object", "required": ["bySeverity", "bySlug"],
              "properties": {
                "bySeverity": {"$ref": "#/$defs/counts"}, "bySlug": {"$ref": "#/$defs/counts"}
              }
            },
            "items": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}
          }
        },
        "detail": {"enum": ["all", "exposed"]},
        "omitted": {
          "type": "object", "required": ["parties", "relations"],
          "properties": {"parties": {"$ref": "#/$defs/count"}, "relations": {"$ref": "#/$defs/count"}}
        }
      },
      "$defs": {
        "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "texts": {"type": "array", "items": {"type": "string"}},
        "count": {"type": "integer", "minimum": 0},
        "counts": {"type": "object", "additionalProperties": {"$ref": "#/$defs/count"}},
        "fraction": {"type": "number", "minimum": 0, "maximum": 1.000000001},
        "kind": {
          "enum": ["goods", "service", "labour", "recruitment", "transport", "ownership", "cause"]
        },
        "evidenceClass": {
          "enum": [
            "none", "inferred", "reported", "declared", "transaction", "verified", "court", "authority"
          ]
        },
        "shareBasis": {"enum": ["stated", "value", "quantity", "equal", "none"]},
        "cell": {"description": "In a sheet of a workbook: B14.", "type": "string"},
        "place": {
          "type": "object", "required": ["path", "line"],
          "properties": {
            "path": {"type": "string"}, "line": {"$ref": "#/$defs/count"}, "column": {"$ref": "#/$defs/count"},
            "cell": {"$ref": "#/$defs/cell"}
          }
        },
        "attribution": {
          "type": "array",
          "items": {
            "type": "object", "required": ["party", "value"],
            "properties": {"party": {"type": "string"}, "value": {"$ref": "#/$defs/fraction"}}
          }
        },
        "regime": {
          "type": "object", "required": ["regime", "status", "paths", "why"],
          "properties": {
            "regime": {"type": "string"},
            "status": {"enum": ["proven", "indicated", "unresolved", "ruled-out"]},
            "paths": {"$ref": "#/$defs/texts"},
            "why": {"type": "string"}
          }
        },
        "likelihood": {
          "description": "How likely it is that any risk reaches the buyer: a score under the policy's assumptions.",
          "type": "object",
          "required": ["estimate", "floor", "ceiling", "chains", "boundsCutShort", "method", "attribution"],
          "properties": {
            "estimate": {"$ref": "#/$defs/fraction"},
            "floor": {"$ref": "#/$defs/fraction"},
            "ceiling": {"$ref": "#/$defs/fraction"},
            "chains": {
              "description": "How many chains with nothing in common make the floor.", "$ref": "#/$defs/count"
            },
            "boundsCutShort": {
              "description": "Floor and ceiling hold; better ones were not searched to the end.",
              "type": "boolean"
            },
            "method": {"enum": ["exact", "worlds"]},
            "worlds": {"description": "Absent when exact.", "$ref": "#/$defs/count"},
            "seed": {"description": "Absent when exact.", "type": "integer"},
            "standardError": {"description": "Absent when exact.", "$ref": "#/$defs/fraction"},
            "attribution": {
              "description": "Values add up to the estimate.",
              "type": "array",
              "items": {
                "type": "object", "required": ["party", "value", "leaveOneOut"],
                "properties": {
                  "party": {"type": "string"}, "value": {"$ref": "#/$defs/fraction"},
                  "leaveOneOut": {"$ref": "#/$defs/fraction"}
                }
              }
            }
          }
        },
        "variant": {
          "type": "object", "required": ["reading", "count", "likelihood", "strongest", "share", "reach"],
          "properties": {
            "reading": {"enum": ["documented-only", "pairs-accepted"]},
            "count": {
              "description": "Relations left out, or pairs taken for one party.", "$ref": "#/$defs/count"
            },
            "likelihood": {"$ref": "#/$defs/interval"},
            "strongest": {"$ref": "#/$defs/fraction"},
            "share": {"$ref": "#/$defs/interval"},
            "reach": {"$ref": "#/$defs/reached"}
          }
        },
        "run": {
          "type": "object",
          "required": [
            "asOf", "version", "verdict", "likelihood", "strongest", "share", "reach", "coverage", "findings"
          ],
          "properties": {
            "asOf": {"$ref": "#/$defs/date"}, "version": {"type": "string"},
            "verdict": {"enum": ["passed", "violated", "inconclusive"]},
            "likelihood": {"$ref": "#/$defs/interval"}, "strongest": {"$ref": "#/$defs/fraction"},
            "share": {"$ref": "#/$defs/interval"}, "reach": {"$ref": "#/$defs/reached"},
            "coverage": {
              "type": "object", "required": ["visible", "dark"],
              "properties": {"visible": {"$ref": "#/$defs/fraction"}, "dark": {"$ref": "#/$defs/fraction"}}
            },
            "findings": {
              "description": "Open ones by severity, and those accepted.",
              "type": "object", "required": ["critical", "high", "medium", "not-rated", "low", "accepted"],
              "additionalProperties": {"$ref": "#/$defs/count"}
            }
          }
        },
        "reached": {
          "type": "array",
          "items": {
            "type": "object", "required": ["regime", "status"],
            "properties": {
              "regime": {"type": "string"},
              "status": {"enum": ["proven", "indicated", "unresolved", "ruled-out"]}
            }
          }
        },
        "category": {
          "type": "object",
          "required": [
            "basis", "code", "products", "productCount", "suppliers", "part", "share", "strongest", "reach"
          ],
          "properties": {
            "basis": {
              "description": "What made it a category: what the buyer says it goes into, a UNSPSC family, an HS chapter, the product itself, or the kind of relation.",
              "enum": ["into", "unspsc", "hs", "product", "kind"]
            },
            "code": {"type": "string"},
            "products": {"description": "The most bought, at most three.", "$ref": "#/$defs/texts"},
            "productCount": {"$ref": "#/$defs/count"},
            "suppliers": {"description": "Direct suppliers.", "$ref": "#/$defs/texts"},
            "part": {"description": "Of all purchases.", "$ref": "#/$defs/fraction"},
            "share": {"description": "Of this category's purchases.", "$ref": "#/$defs/interval"},
            "strongest": {"$ref": "#/$defs/fraction"},
            "likelihood": {
              "description": "If nothing else were bought; absent where counting it takes too long.",
              "$ref": "#/$defs/fraction"
            },
            "reach": {"description": "Regimes of which something arrives with it.", "$ref": "#/$defs/reached"}
          }
        },
        "groups": {
          "type": "array",
          "items": {
            "type": "object", "required": ["value"],
            "properties": {
              "name": {"description": "Absent where it is not known.", "type": "string"},
              "value": {"$ref": "#/$defs/fraction"}
            }
          }
        },
        "sensitivity": {
          "description": "Whether the order of the sources hangs on the policy's weights.",
          "type": "object",
          "required": ["draws", "asked", "spread", "seed", "weights", "sources", "inseparable", "omitted"],
          "properties": {
            "draws": {"$ref": "#/$defs/count"},
            "asked": {"description": "More than draws where the network is large.", "$ref": "#/$defs/count"},
            "spread": {"$ref": "#/$defs/fraction"},
            "seed": {"$ref": "#/$defs/count"},
            "weights": {"description": "Weights with a part in what is ranked.", "$ref": "#/$defs/count"},
            "sources": {
              "type": "array",
              "items": {
                "type": "object", "required": ["party", "strongest", "rank", "best", "worst"],
                "properties": {
                  "party": {"type": "string"}, "strongest": {"$ref": "#/$defs/fraction"},
                  "rank": {"$ref": "#/$defs/count"},
                  "best": {"description": "Nine of ten draws lie between best and worst.", "$ref": "#/$defs/count"},
                  "worst": {"$ref": "#/$defs/count"}
                }
              }
            },
            "inseparable": {
              "description": "Sources that cannot be told apart.",
              "type": "array",
              "items": {
                "type": "object", "required": ["parties"], "properties": {"parties": {"$ref": "#/$defs/texts"}}
              }
            },
            "omitted": {"description": "Weaker sources that were not ranked.", "$ref": "#/$defs/count"}
          }
        },
        "questions": {
          "description": "What is not known and would move the answer, what matters most first.",
          "type": "object", "required": ["count", "weighed", "items"],
          "properties": {
            "count": {"description": "All there are; those told matter most.", "$ref": "#/$defs/count"},
            "weighed": {"$ref": "#/$defs/count"},
            "items": {"type": "array", "items": {"$ref": "#/$defs/question"}}
          }
        },
        "question": {
          "type": "object",
          "required": ["party", "unknown", "entries", "share", "regimes", "settles", "ask"],
          "properties": {
            "party": {"description": "Whom it is about; of a relation, the supplier.", "type": "string"},
            "customer": {"description": "Of a relation, who buys.", "type": "string"},
            "product": {"type": "string"},
            "unknown": {
              "type": "array",
              "items": {
                "enum": [
                  "identity", "name", "country", "region", "goods", "suppliers", "inputs", "shares",
                  "assessment", "expired-assessment", "document"
                ]
              }
            },
            "entries": {"description": "Entries that may mean the party.", "$ref": "#/$defs/texts"},
            "evidence": {"$ref": "#/$defs/evidenceClass"},
            "through": {"description": "The direct supplier to ask through.", "type": "string"},
            "likelihood": {
              "description": "With the best and with the worst answer; absent where it was not weighed.",
              "$ref": "#/$defs/interval"
            },
            "share": {"description": "How far it could move, at most.", "$ref": "#/$defs/fraction"},
            "regimes": {"description": "Open as long as this is not known.", "$ref": "#/$defs/texts"},
            "settles": {"description": "Those that this alone could settle.", "$ref": "#/$defs/texts"},
            "ask": {"description": "The question in words.", "type": "string"}
          }
        },
        "range": {
          "type": "object", "required": ["low", "high"],
          "properties": {"low": {"$ref": "#/$defs/fraction"}, "high": {"$ref": "#/$defs/fraction"}}
        },
        "interval": {
          "type": "object", "required": ["estimate", "low", "high"],
          "properties": {
            "estimate": {"$ref": "#/$defs/fraction"},
            "low": {"$ref": "#/$defs/fraction"},
            "high": {"$ref": "#/$defs/fraction"}
          }
        },
        "share": {
          "type": "object",
          "required": ["estimate", "low", "high", "masses", "attribution", "bySupplier", "paths"],
          "properties": {
            "estimate": {"$ref": "#/$defs/fraction"},
            "low": {"$ref": "#/$defs/fraction"},
            "high": {"$ref": "#/$defs/fraction"},
            "masses": {
              "description": "Where one unit of purchases ends; sums to 1.",
              "type": "object", "required": ["tainted", "clear", "dark", "service", "mitigated"],
              "properties": {
                "tainted": {"$ref": "#/$defs/fraction"}, "clear": {"$ref": "#/$defs/fraction"},
                "dark": {"$ref": "#/$defs/fraction"}, "service": {"$ref": "#/$defs/fraction"},
                "mitigated": {"$ref": "#/$defs/fraction"}
              }
            },
            "attribution": {"$ref": "#/$defs/attribution"},
            "bySupplier": {"$ref": "#/$defs/attribution"},
            "byCountry": {"description": "By the country of the source.", "$ref": "#/$defs/groups"},
            "byProduct": {"description": "By what the source makes.", "$ref": "#/$defs/groups"},
            "paths": {"$ref": "#/$defs/texts"}
          }
        },
        "party": {
          "type": "object",
          "required": [
            "id", "name", "otherNames", "roles", "identifiers", "isCause", "isOrigin", "hasSuppliers", "risk",
            "exposure", "records", "sources"
          ],
          "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "otherNames": {"$ref": "#/$defs/texts"},
            "country": {"type": "string"},
            "region": {"type": "string"},
            "registeredCountry": {"type": "string"},
            "sector": {"type": "string"},
            "roles": {"$ref": "#/$defs/texts"},
            "identifiers": {"$ref": "#/$defs/texts"},
            "isCause": {"type": "boolean"},
            "isOrigin": {"type": "boolean"},
            "hasSuppliers": {"type": "boolean"},
            "tier": {
              "description": "Hops upstream from the buyer. Absent when no purchase leads to the buyer.",
              "type": "object", "required": ["min", "max", "loop"],
              "properties": {
                "min": {"$ref": "#/$defs/count"}, "max": {"$ref": "#/$defs/count"},
                "loop": {"type": "boolean"}
              }
            },
            "risk": {
              "type": "object", "required": ["inherent", "mitigation", "residual", "rated"],
              "properties": {
                "inherent": {"$ref": "#/$defs/fraction"}, "mitigation": {"$ref": "#/$defs/fraction"},
                "residual": {"$ref": "#/$defs/fraction"}, "rated": {"type": "boolean"}
              }
            },
            "exposure": {
              "type": "object", "required": ["strongest", "share", "carries", "arrivals", "dark"],
              "properties": {
                "strongest": {"$ref": "#/$defs/fraction"},
                "share": {"$ref": "#/$defs/fraction"},
                "carries": {"$ref": "#/$defs/fraction"},
                "arrivals": {"type": "number", "minimum": 0},
                "dark": {"$ref": "#/$defs/fraction"}
              }
            },
            "dominator": {"type": "string"},
            "records": {
              "type": "array",
              "items": {
                "type": "object", "required": ["key", "path", "line"],
                "properties": {
                  "key": {"type": "string"}, "path": {"type": "string"}, "line": {"$ref": "#/$defs/count"},
                  "column": {"$ref": "#/$defs/count"}, "cell": {"$ref": "#/$defs/cell"},
                  "reason": {"type": "string"}
                }
              }
            },
            "moreRecords": {
              "description": "Further places that say just what a listed record says; absent when there are none.",
              "$ref": "#/$defs/count"
            },
            "sources": {
              "description": "Every statement about the party, with its place.",
              "type": "array",
              "items": {
                "type": "object", "required": ["path", "line", "property", "value"],
                "properties": {
                  "path": {"type": "string"}, "line": {"$ref": "#/$defs/count"},
                  "column": {"$ref": "#/$defs/count"}, "cell": {"$ref": "#/$defs/cell"},
                  "property": {"type": "string"},
                  "value": {"type": "string"}, "original": {"type": "string"}
                }
              }
            }
          }
        },
        "relation": {
          "type": "object",
          "required": ["from", "to", "kind", "share", "weight", "confidence", "evidence"],
          "properties": {
            "from": {"type": "string"},
            "to": {"type": "string"},
            "kind": {"$ref": "#/$defs/kind"},
            "product": {"type": "string"},
            "into": {"type": "string"},
            "quantity": {
              "description": "As documents state it; left out where none does, or they use several units.",
              "type": "number", "minimum": 0
            },
            "unit": {"type": "string"},
            "share": {
              "type": "object", "required": ["basis"],
              "properties": {
                "value": {"$ref": "#/$defs/fraction"}, "basis": {"$ref": "#/$defs/shareBasis"}
              }
            },
            "weight": {"$ref": "#/$defs/fraction"},
            "confidence": {"$ref": "#/$defs/fraction"},
            "evidence": {
              "type": "array",
              "items": {
                "type": "object", "required": ["class", "location"],
                "properties": {
                  "class": {"$ref": "#/$defs/evidenceClass"}, "document": {"type": "string"},
                  "location": {"$ref": "#/$defs/place"}, "date": {"$ref": "#/$defs/date"}
                }
              }
            }
          }
        },
        "finding": {
          "type": "object",
          "required": [
            "id", "indicator", "party", "severity", "confidence", "status", "message", "exposure", "locations"
          ],
          "properties": {
            "id": {"type": "string"},
            "indicator": {"type": "string"},
            "party": {"type": "string"},
            "product": {"type": "string"},
            "severity": {"enum": ["critical", "high", "medium", "not-rated", "low"]},
            "confidence": {"$ref": "#/$defs/fraction"},
            "status": {"type": "string"},
            "regime": {"type": "string"},
            "message": {"type": "string"},
            "exposure": {
              "type": "object", "required": ["strongest", "share"],
              "properties": {
                "strongest": {"$ref": "#/$defs/fraction"}, "share": {"$ref": "#/$defs/fraction"}
              }
            },
            "locations": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/place"}},
            "listLocation": {"$ref": "#/$defs/place"},
            "match": {"description": "Position in matches.", "type": "integer", "minimum": 0},
            "firstSeen": {
              "description": "The earliest day a run of the history found it; only with a history.",
              "$ref": "#/$defs/date"
            },
            "expired": {
              "description": "Last day of an assessment that is out of date.", "$ref": "#/$defs/date"
            },
            "waiver": {"$ref": "#/$defs/waiver"}
          }
        },
        "waiver": {
          "description": "What somebody decided about it; it counts against no verdict while standing is holds or ending. party, indicator and regime only where the waiver names a party.",
          "type": "object", "required": ["standing", "reason", "by", "until", "place"],
          "properties": {
            "standing": {"enum": ["holds", "ending", "exceeded", "expired", "pending"]},
            "reason": {"type": "string"}, "by": {"type": "string"},
            "on": {"$ref": "#/$defs/date"}, "until": {"$ref": "#/$defs/date"},
            "severity": {
              "description": "The gravest that is accepted.",
              "enum": ["critical", "high", "medium", "not-rated", "low"]
            },
            "party": {"type": "string"}, "indicator": {"type": "string"}, "regime": {"type": "string"},
            "place": {"$ref": "#/$defs/place"}
          }
        },
        "match": {
          "type": "object",
          "required": [
            "party", "list", "entry", "entryName", "score", "confirmed", "features", "status", "active",
            "location"
          ],
          "properties": {
            "party": {"type": "string"},
            "product": {"type": "string"},
            "list": {"type": "string"},
            "entry": {"type": "string"},
            "entryName": {"type": "string"},
            "score": {"$ref": "#/$defs/fraction"},
            "confirmed": {"type": "boolean"},
            "ambiguous": {
              "description": "Other entries of the same list are just as like; at most one can be meant.",
              "type": "boolean"
            },
            "features": {
              "type": "array",
              "items": {
                "type": "object", "required": ["name", "ours", "theirs"],
                "properties": {
                  "name": {"type": "string"}, "score": {"$ref": "#/$defs/fraction"},
                  "ours": {"type": "string"}, "theirs": {"type": "string"}
                }
              }
            },
            "status": {"description": "As the list says.", "type": "string"},
            "active": {"type": "boolean"},
            "listedOn": {"$ref": "#/$defs/date"},
            "delistedOn": {"$ref": "#/$defs/date"},
            "scope": {"type": "string"},
            "location": {"$ref": "#/$defs/place"}
          }
        },
        "path": {
          "type": "object", "required": ["id", "parties", "hops", "strongest", "findings"],
          "properties": {
            "id": {"type": "string"},
            "parties": {"description": "Source first, buyer last.", "$ref": "#/$defs/texts"},
            "hops": {"type": "array", "items": {"$ref": "#/$defs/hop"}},
            "strongest": {"$ref": "#/$defs/fraction"},
            "share": {"$ref": "#/$defs/fraction"},
            "findings": {"$ref": "#/$defs/texts"}
          }
        },
        "hop": {
          "type": "object", "required": ["from", "to", "kind", "weight", "shareBasis", "weakestEvidence"],
          "properties": {
            "from": {"type": "string"},
            "to": {"type": "string"},
            "kind": {"$ref": "#/$defs/kind"},
            "product": {"type": "string"},
            "weight": {"$ref": "#/$defs/fraction"},
            "share": {"$ref": "#/$defs/fraction"},
            "shareBasis": {"$ref": "#/$defs/shareBasis"},
            "weakestEvidence": {"$ref": "#/$defs/evidenceClass"},
            "location": {"$ref": "#/$defs/place"}
          }
        },
        "coverage": {
          "type": "object",
          "required": [
            "visible", "dark", "byTier", "darkest", "identifiers", "countries", "singleEvidence", "evidenceAge"
          ],
          "properties": {
            "visible": {"$ref": "#/$defs/fraction"},
            "dark": {"$ref": "#/$defs/fraction"},
            "byTier": {
              "type": "array",
              "items": {
                "type": "object", "required": ["tier", "parties", "traced", "mass"],
                "properties": {
                  "tier": {"$ref": "#/$defs/count"}, "parties": {"$ref": "#/$defs/count"},
                  "traced": {"$ref": "#/$defs/count"}, "mass": {"type": "number", "minimum": 0}
                }
              }
            },
            "darkest": {
              "type": "array",
              "items": {
                "type": "object", "required": ["party", "mass"],
                "properties": {"party": {"type": "string"}, "mass": {"$ref": "#/$defs/fraction"}}
              }
            },
            "identifiers": {"$ref": "#/$defs/fraction"},
            "countries": {"$ref": "#/$defs/fraction"},
            "singleEvidence": {"$ref": "#/$defs/fraction"},
            "evidenceAge": {
              "type": "object", "required": ["fresh", "stale", "undated"],
              "properties": {
                "fresh": {"$ref": "#/$defs/count"}, "stale": {"$ref": "#/$defs/count"},
                "undated": {"$ref": "#/$defs/count"}
              }
            }
          }
        },
        "structure": {
          "type": "object",
          "required": [
            "chokepoints", "singleSources", "diamonds", "cut", "loops", "bottlenecks", "unpricedLinks"
          ],
          "properties": {
            "chokepoints": {
              "description": "Parties that every way of some sources passes, the most mass first.",
              "type": "array",
              "items": {
                "type": "object", "required": ["party", "sources", "mass"],
                "properties": {
                  "party": {"type": "string"}, "sources": {"$ref": "#/$defs/count"},
                  "mass": {"type": "number", "minimum": 0}
                }
              }
            },
            "singleSources": {
              "description": "Products that a party buys from one supplier only, where risk comes with them.",
              "type": "array",
              "items": {
                "type": "object", "required": ["buyer", "supplier", "product", "strongest", "mass"],
                "properties": {
                  "buyer": {"type": "string"}, "supplier": {"type": "string"}, "product": {"type": "string"},
                  "strongest": {"$ref": "#/$defs/fraction"}, "mass": {"type": "number", "minimum": 0}
                }
              }
            },
            "diamonds": {
              "description": "Parties behind several direct suppliers at once.",
              "type": "array",
              "items": {
                "type": "object", "required": ["party", "suppliers", "sources", "mass"],
                "properties": {
                  "party": {"type": "string"}, "suppliers": {"$ref": "#/$defs/texts"},
                  "sources": {"$ref": "#/$defs/count"}, "mass": {"type": "number", "minimum": 0}
                }
              }
            },
            "cut": {
              "description": "Fewest parties without which no source of risk reaches the buyer.",
              "$ref": "#/$defs/texts"
            },
            "loops": {
              "description": "Rings of parties that risk comes through; what goes round is counted once.",
              "type": "array",
              "items": {
                "type": "object", "required": ["parties", "count", "strongest"],
                "properties": {
                  "parties": {"$ref": "#/$defs/texts"}, "count": {"$ref": "#/$defs/count"},
                  "strongest": {"$ref": "#/$defs/fraction"}
                }
              }
            },
            "bottlenecks": {
              "description": "Links that all ways of several sources pass: together these bring no more than the weight.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["supplier", "buyer", "weight", "sources", "countedApart"],
                "properties": {
                  "supplier": {"type": "string"}, "buyer": {"type": "string"},
                  "weight": {"$ref": "#/$defs/fraction"}, "sources": {"$ref": "#/$defs/count"},
                  "countedApart": {"$ref": "#/$defs/fraction"}
                }
              }
            },
            "unpricedLinks": {
              "description": "Links stated as no part of what is bought, by which risk comes all the same.",
              "type": "array",
              "items": {
                "type": "object", "required": ["supplier", "buyer", "weight", "sources", "strongest"],
                "properties": {
                  "supplier": {"type": "string"}, "buyer": {"type": "string"},
                  "weight": {"$ref": "#/$defs/fraction"}, "sources": {"$ref": "#/$defs/count"},
                  "strongest": {"$ref": "#/$defs/fraction"}
                }
              }
            },
            "intervention": {
              "description": "Fewest parties without which the likelihood is within the policy's goal.",
              "type": "object", "required": ["goal", "parties", "likelihood", "atLeast"],
              "properties": {
                "goal": {"$ref": "#/$defs/fraction"}, "parties": {"$ref": "#/$defs/texts"},
                "likelihood": {"$ref": "#/$defs/fraction"}, "atLeast": {"$ref": "#/$defs/count"}
              }
            }
          }
        },
        "list": {
          "type": "object",
          "required": ["id", "publisher", "title", "entries", "activeEntries", "path", "sha256", "stale"],
          "properties": {
            "id": {"type": "string"},
            "publisher": {"type": "string"},
            "title": {"type": "string"},
            "edition": {"$ref": "#/$defs/date"},
            "entries": {"$ref": "#/$defs/count"},
            "activeEntries": {"$ref": "#/$defs/count"},
            "path": {"type": "string"},
            "sha256": {"type": "string"},
            "ageDays": {"type": "integer"},
            "stale": {"type": "boolean"}
          }
        },
        "input": {
          "type": "object", "required": ["path", "recognition", "sha256", "bytes", "records"],
          "properties": {
            "path": {"type": "string"},
            "sheet": {"description": "A sheet of a workbook: its places are cells.", "const": true},
            "format": {"type": "string"},
            "recognition": {"type": "string"},
            "sha256": {"type": "string"},
            "bytes": {"$ref": "#/$defs/count"},
            "records": {
              "description": "read = kept + merged + rejected",
              "type": "object", "required": ["read", "kept", "merged", "rejected"],
              "properties": {
                "read": {"$ref": "#/$defs/count"}, "kept": {"$ref": "#/$defs/count"},
                "merged": {"$ref": "#/$defs/count"}, "rejected": {"$ref": "#/$defs/count"}
              }
            }
          }
        },
        "diagnostic": {
          "type": "object", "required": ["slug", "severity", "message"],
          "properties": {
            "slug": {"type": "string"},
            "severity": {"enum": ["note", "warning", "error"]},
            "message": {"type": "string"},
            "file": {"type": "string"},
            "line": {"$ref": "#/$defs/count"},
            "column": {"$ref": "#/$defs/count"},
            "cell": {"$ref": "#/$defs/cell"},
            "excerpt": {"type": "string"},
            "hint": {"type": "string"}
          }
        }
      }
    }

    """#
}
