package nl.getrouw.attachment;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;

/**
 * Finds what acts by itself in a PDF, or is a file in it: scripts, programs to start, forms that
 * send, players, enclosed files (ISO 32000-2, 12.6 and 7.11.4).
 */
final class ActingParts {

  private static final Set<String> KEYS =
      Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute");

  private static final Set<String> KINDS =
      Set.of("RichMedia", "FileAttachment", "Movie", "Sound", "Screen", "3D");

  private ActingParts() {}

  static boolean in(COSDocument document) {
    return document.getXrefTable().keySet().stream()
        .map(document::getObjectFromPool)
        .anyMatch(object -> acts(object.getObject()));
  }

  /** Looks into what stands here itself; what is referred to gets its own turn. */
  private static boolean acts(COSBase base) {
    if (base instanceof COSArray array) {
      for (int place = 0; place < array.size(); place++) {
        if (isDirect(array.get(place)) && acts(array.get(place))) {
          return true;
        }
      }
    }
    if (base instanceof COSDictionary dictionary) {
      return isAct(dictionary)
          || dictionary.entrySet().stream()
              .anyMatch(entry -> isDirect(entry.getValue()) && acts(entry.getValue()));
    }
    return false;
  }

  private static boolean isDirect(COSBase base) {
    return base instanceof COSArray || base instanceof COSDictionary;
  }

  private static boolean isAct(COSDictionary dictionary) {
    return dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)
        || isOne(dictionary, COSName.S, ACTIONS)
        || isOne(dictionary, COSName.SUBTYPE, KINDS);
  }

  private static boolean isOne(COSDictionary dictionary, COSName key, Set<String> names) {
    return dictionary.getDictionaryObject(key) instanceof COSName name
        && names.contains(name.getName());
  }
}
