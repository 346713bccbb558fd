package nl.getrouw.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.attachment.Attachment;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/** Stored files by name, each to be downloaded, and to be taken away where that is possible. */
public final class AttachmentList extends Composite<UnorderedList> {

  private static final int KILOBYTE = 1000;
  private static final int MEGABYTE = 1_000_000;

  /** Files that stay. */
  public AttachmentList(List<Attachment> files) {
    this(files, null);
  }

  /**
   * @param remove takes a file away; null where that is not possible
   */
  public AttachmentList(List<Attachment> files, @Nullable Consumer<Attachment> remove) {
    getContent().addClassName("gt-files");
    getElement().setAttribute("role", "list");
    files.forEach(file -> getContent().add(row(file, remove)));
    getContent().setVisible(!files.isEmpty());
  }

  private ListItem row(Attachment file, @Nullable Consumer<Attachment> remove) {
    Anchor link = new Anchor("/" + file.path(), file.name());
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    Span size = new Span(size(file.size()));
    size.addClassName("gt-caption");
    ListItem row =
        new ListItem(Icon.of(file.kind().isImage() ? "camera" : "paperclip"), link, size);
    row.addClassName("gt-file");
    if (remove != null) {
      NativeButton away =
          new NativeButton(getTranslation("attachment.remove"), click -> remove.accept(file));
      away.addClassName("gt-link");
      away.getElement()
          .setAttribute("aria-label", getTranslation("attachment.remove.of", file.name()));
      row.add(away);
    }
    return row;
  }

  private String size(int bytes) {
    if (bytes < MEGABYTE) {
      return getTranslation("attachment.kilobytes", Math.max(1, bytes / KILOBYTE));
    }
    BigDecimal megabytes =
        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP);
    return getTranslation("attachment.megabytes", Formats.current().number(megabytes, 1));
  }
}
