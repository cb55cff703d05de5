package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.json.ChecklistJson;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is known of a sheet beforehand. */
final class FrameOptions {

    @Option(
            names = "--frame",
            paramLabel = "FILE",
            description = "A checklist in JSON without controls, whose sections, legend and the like are expected.")
    private Optional<Path> frame = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the checklist; made of the name of the file unless given.")
    private Optional<ChecklistId> id = Optional.empty();

    @Option(names = "--revision", paramLabel = "TEXT", description = "Its revision; 'unknown' unless given.")
    private Optional<String> revision = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title; the name of the file unless given.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Its language as a tag of BCP 47; 'und', undetermined, unless given.")
    private Optional<Locale> language = Optional.empty();

    Checklist frame(Path file) {
        Checklist.Builder builder = Checklist.builder();
        if (frame.isPresent()) {
            Checklist given = ChecklistJson.forChecklists().read(frame.get());
            given.controls().findFirst().ifPresent(control -> {
                throw new SheetException("Frame must have no controls, was '" + control.getId() + "'");
            });
            builder.from(given);
        } else {
            String name = String.valueOf(file.getFileName());
            builder.id(idOf(name))
                    .revision("unknown")
                    .title(LocalizedText.of(name))
                    .language(Locale.ROOT);
        }
        id.ifPresent(builder::id);
        revision.ifPresent(builder::revision);
        title.map(LocalizedText::of).ifPresent(builder::title);
        language.ifPresent(builder::language);
        return builder.build();
    }

    /** Makes an id of the letters and digits of a name without its ending. */
    static ChecklistId idOf(String name) {
        String words = name.replaceFirst("\\.[^.]*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = words.substring(0, Math.min(words.length(), 60));
        return ChecklistId.of(cut.isEmpty() ? "sheet" : cut);
    }
}
