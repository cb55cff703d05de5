package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.json.ChecklistJsonException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line: {@code import} makes a checklist of a sheet, {@code export} a sheet of a checklist, and {@code propose} guesses
 * the layout of a sheet.
 *
 * <p>What was made is said on the standard output; progress, and the one sentence of a failure, on the standard error.
 *
 * <table>
 *   <caption>Exit codes</caption>
 *   <tr><th>code</th><th>meaning</th></tr>
 *   <tr><td>{@value #DONE}</td><td>done, and nothing is unclear</td></tr>
 *   <tr><td>{@value #UNCLEAR}</td><td>done, and something is listed that a person should look at</td></tr>
 *   <tr><td>{@value #USAGE}</td><td>the options are wrong; nothing is done</td></tr>
 *   <tr><td>{@value #UNREADABLE}</td><td>a file cannot be read or written, or is not what it must be; nothing is written</td></tr>
 *   <tr><td>{@value #FAILED}</td><td>the program itself failed</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
@Command(
        name = "checklist",
        description = "Makes checklists of sheets, and sheets of checklists.",
        subcommands = {ImportCommand.class, ExportCommand.class, ProposeCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and nothing is unclear",
            "1:done, and something is listed that a person should look at",
            "2:the options are wrong",
            "3:a file cannot be read or written, or is not what it must be",
            "4:the program itself failed"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class ChecklistCommand {

    static final int DONE = 0;
    static final int UNCLEAR = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int FAILED = 4;

    private static final int USAGE_WIDTH = 100;

    /** Creates the command, which does nothing itself. */
    ChecklistCommand() {}

    /**
     * Runs a command and ends the machine with its exit code.
     *
     * @param arguments the command and its options; {@code --help} lists them
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine command = new CommandLine(new ChecklistCommand());
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Shows this help.")
                        .build());
        return command.registerConverter(Charset.class, text -> converted(text, ChecklistCommand::charset))
                .registerConverter(ChecklistId.class, text -> converted(text, ChecklistId::of))
                .registerConverter(Locale.class, text -> converted(text, LayoutJson::language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(USAGE_WIDTH)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((failure, given) -> usage(failure))
                .setExecutionExceptionHandler((failure, failed, result) -> failure(failure, failed))
                .execute(arguments);
    }

    private static <T> T converted(String text, Function<String, T> converter) {
        try {
            return converter.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Charset must be one that Java knows, was '" + name + "'", e);
        }
    }

    /** Makes or replaces a file. */
    static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            SheetException exception = new SheetException("File must be writable, was '" + file + "'");
            exception.initCause(e);
            throw exception;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int usage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(failure.getMessage());
        command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    private static int failure(Exception failure, CommandLine command) {
        boolean ours = failure instanceof SheetException || failure instanceof ChecklistJsonException;
        if (ours) {
            command.getErr().println(failure.getMessage());
        } else if (failure instanceof IOException e) {
            command.getErr().println(sentence(e));
        } else if (failure instanceof UncheckedIOException e) {
            command.getErr().println(sentence(e));
        } else {
            command.getErr().println("Unexpected failure: " + failure);
            return FAILED;
        }
        return UNREADABLE;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "File must exist, was '" + failure.getMessage() + "'";
        }
        if (failure instanceof AccessDeniedException) {
            return "File must be open to you, was '" + failure.getMessage() + "'";
        }
        if (failure instanceof CharacterCodingException) {
            return "Layout must be UTF-8";
        }
        return "File cannot be read or written: " + failure.getMessage();
    }
}
