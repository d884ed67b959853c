const ID = "react-aria-pressable-style";

// React Aria puts a style element into the document, unless one of this name is there: the portal's policy takes none out
// of a script, and base.css has the rule.
if (document.getElementById(ID) === null) {
  const place = document.createElement("meta");
  place.id = ID;
  document.head.append(place);
}
