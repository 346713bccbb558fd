package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.instrument.InstrumentVersion;
import nl.getrouw.instrument.InstrumentVersion.State;
import nl.getrouw.instrument.InstrumentVersions;
import nl.getrouw.instrument.InstrumentVersions.YamlFile;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;

/** What an administrator can do with a version. */
final class VersionActions {

  private static final int NOT_FOUND = 404;

  private final InstrumentVersions versions;
  private final CurrentUser currentUser;
  private final InstrumentVersion version;
  private final Runnable changed;
  private final UI ui;

  /**
   * @param changed runs when the version is another one than before
   */
  VersionActions(
      InstrumentVersions versions,
      CurrentUser currentUser,
      InstrumentVersion version,
      Runnable changed,
      UI ui) {
    this.versions = versions;
    this.currentUser = currentUser;
    this.version = version;
    this.changed = changed;
    this.ui = ui;
  }

  List<Component> buttons() {
    List<Component> buttons = new ArrayList<>();
    buttons.add(download());
    if (version.state() == State.PUBLISHED) {
      buttons.add(button("instruments.copy", "copy", this::copy));
    }
    if (version.mayChange()) {
      buttons.add(button("instruments.delete", "trash-2", this::confirmDelete));
      buttons.add(button("instruments.replace", "file-up", this::replace));
      Button publish = button("instruments.publish", "circle-check", this::confirmPublish);
      publish.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(publish);
    }
    return buttons;
  }

  private Button button(String key, String icon, Runnable act) {
    return new Button(ui.getTranslation(key), Icon.of(icon), click -> act.run());
  }

  /** The rights are asked for again when the file is fetched. */
  private Anchor download() {
    Anchor link =
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  try {
                    YamlFile file = versions.file(currentUser.actor(), version.id());
                    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        file.name(),
                        "application/yaml",
                        bytes.length);
                  } catch (NotFound | SignedOut gone) {
                    return DownloadResponse.error(NOT_FOUND);
                  }
                }),
            AttachmentType.DOWNLOAD,
            "");
    Button look = new Button(ui.getTranslation("instruments.download"), Icon.of("download"));
    look.setTabIndex(-1);
    link.add(look);
    return link;
  }

  private void copy() {
    new CopyDialog(
            version,
            label -> {
              var copy = versions.copy(currentUser.actor(), version.id(), label);
              ui.navigate(InstrumentView.class, InstrumentPaths.parameters(copy));
              Toast.show(ui.getTranslation("instruments.copied"));
            })
        .open();
  }

  private void replace() {
    ui.navigate(InstrumentImportView.class, InstrumentPaths.parameters(version.id()));
  }

  private void confirmPublish() {
    ConfirmDialog dialog = confirm("instruments.publish");
    dialog.addConfirmListener(
        confirmed -> {
          versions.publish(currentUser.actor(), version.id(), version.version());
          changed.run();
          Toast.show(ui.getTranslation("instruments.published"));
        });
    dialog.open();
  }

  private void confirmDelete() {
    ConfirmDialog dialog = confirm("instruments.delete");
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(
        confirmed -> {
          versions.deleteDraft(currentUser.actor(), version.id(), version.version());
          ui.navigate(InstrumentListView.class);
          Toast.show(ui.getTranslation("instruments.deleted"));
        });
    dialog.open();
  }

  private ConfirmDialog confirm(String key) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(ui.getTranslation(key + ".question", version.instrument().version()));
    dialog.setText(ui.getTranslation(key + ".text"));
    dialog.setConfirmText(ui.getTranslation(key));
    dialog.setCancelable(true);
    dialog.setCancelText(ui.getTranslation("instruments.cancel"));
    return dialog;
  }
}
