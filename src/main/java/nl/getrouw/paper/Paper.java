package nl.getrouw.paper;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page under construction, as a tree and never as a string of markup: whatever people typed
 * becomes text in it and can become nothing else.
 */
public final class Paper {

  private final Document document;
  private final Element head;
  private final Element body;

  /**
   * @param language such as {@code nl}
   * @param title of the document
   * @param description in a sentence, for who searches in many documents
   * @param style CSS
   */
  public Paper(String language, String title, String description, String style) {
    document = newDocument();
    Element html = document.createElement("html");
    html.setAttribute("lang", language);
    document.appendChild(html);
    head = element("head");
    head.appendChild(element("title", title));
    Element meta = element("meta");
    meta.setAttribute("name", "description");
    meta.setAttribute("content", readable(description));
    head.appendChild(meta);
    Element css = element("style");
    css.appendChild(document.createTextNode(style));
    head.appendChild(css);
    body = element("body");
    html.appendChild(head);
    html.appendChild(body);
  }

  public Document document() {
    return document;
  }

  /** Puts elements at the end of the page. */
  public void add(Element... parts) {
    for (Element part : parts) {
      body.appendChild(part);
    }
  }

  /**
   * Lists every headline of the first and second level in the document's outline, so that a reader
   * can go to a part without leafing.
   */
  public void outline() {
    Element outline = element("bookmarks");
    NodeList parts = body.getElementsByTagName("*");
    for (int i = 0; i < parts.getLength(); i++) {
      Element part = (Element) parts.item(i);
      if (part.getTagName().equals("h1") || part.getTagName().equals("h2")) {
        part.setAttribute("id", "part-" + i);
        Element entry = element("bookmark");
        entry.setAttribute("name", part.getTextContent());
        entry.setAttribute("href", "#part-" + i);
        outline.appendChild(entry);
      }
    }
    head.appendChild(outline);
  }

  /** An element with these children. */
  public Element element(String name, Node... children) {
    Element element = document.createElement(name);
    for (Node child : children) {
      element.appendChild(child);
    }
    return element;
  }

  /** An element with text. */
  public Element element(String name, String text) {
    return element(name, document.createTextNode(readable(text)));
  }

  /** An element of a class, with text. */
  public Element styled(String name, String style, String text) {
    Element element = element(name, text);
    element.setAttribute("class", style);
    return element;
  }

  /** An element of a class, with children. */
  public Element styled(String name, String style, Node... children) {
    Element element = element(name, children);
    element.setAttribute("class", style);
    return element;
  }

  /** The head of a column, for readers and for programs that read aloud. */
  public Element columnHead(String text, boolean number) {
    Element head = number ? styled("th", "number", text) : element("th", text);
    head.setAttribute("scope", "col");
    return head;
  }

  /** The head of a row. */
  public Element rowHead(String text) {
    Element head = element("th", text);
    head.setAttribute("scope", "row");
    return head;
  }

  /**
   * A picture of our own making.
   *
   * @param svg well-formed
   */
  public Element picture(String svg) {
    try {
      Document parsed =
          factory().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
      return (Element) document.importNode(parsed.getDocumentElement(), true);
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new IllegalArgumentException("no picture: " + svg, fault);
    }
  }

  /** Without characters that no document can hold; a line break stays. */
  public static String readable(String text) {
    return text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || (!Character.isISOControl(c) && isPrintable(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Marks that turn the direction of what follows could make a sentence say something else. */
  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED;
  }

  private static Document newDocument() {
    try {
      return factory().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }
}
