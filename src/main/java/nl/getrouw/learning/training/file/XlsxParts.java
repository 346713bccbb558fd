package nl.getrouw.learning.training.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an XLSX file (ECMA-376) that hold the table. It is unpacked with a limit on
 * everything, so that a small file cannot become a large one, and its XML is read without document
 * type and entities.
 */
final class XlsxParts {

  /** All parts together, unpacked, in bytes. */
  static final int MOST_UNPACKED = 60_000_000;

  private static final int MOST_PARTS = 500;
  private static final int BUFFER = 16_384;

  private final Map<String, byte[]> parts = new HashMap<>();

  private XlsxParts() {}

  static XlsxParts unpack(byte[] content) throws Unreadable {
    XlsxParts unpacked = new XlsxParts();
    int left = MOST_UNPACKED;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        count++;
        boolean wanted = entry.getName().startsWith("xl/") && !entry.isDirectory();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          left -= read;
          if (left < 0 || count > MOST_PARTS) {
            throw new Unreadable(FileFault.ofFile("training.fault.unpacksTooLarge"));
          }
          if (wanted) {
            kept.write(buffer, 0, read);
          }
        }
        if (wanted) {
          unpacked.parts.put(entry.getName(), kept.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Unreadable(FileFault.ofFile("training.fault.broken"));
    }
    if (!unpacked.has("xl/workbook.xml")) {
      throw new Unreadable(FileFault.ofFile("training.fault.noSpreadsheet"));
    }
    return unpacked;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** What is done with each event of a part. */
  interface Reading {
    void at(XMLStreamReader xml, int event) throws XMLStreamException, Unreadable;
  }

  /** Reads a part from its beginning to its end; one that is missing has no events. */
  void read(String name, Reading reading) throws Unreadable {
    byte[] content = parts.get(name);
    if (content == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
          throw new Unreadable(FileFault.ofFile("training.fault.entities"));
        }
        reading.at(xml, event);
      }
    } catch (XMLStreamException broken) {
      throw new Unreadable(FileFault.ofFile("training.fault.broken"));
    }
  }
}
