package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Texts;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What OSCAL asks of a system and its assessment and no checklist holds.
 *
 * <pre>{@code
 * OscalSystem system = OscalSystem.builder()
 *         .id("cybozu-cn")
 *         .description("Business applications as a service")
 *         .informationType("Customer content", "What customers store in the applications")
 *         .status(OscalSystem.Status.OPERATIONAL)
 *         .boundary("The public service without the networks of customers")
 *         .user("Customer")
 *         .build();
 * }</pre>
 *
 * <p>Nothing has a default but the name of the system and the time of the assessment, which may be in the checklist.
 *
 * <p>Immutable and thread-safe.
 *
 * @see OscalExporter#bundle
 * @see <a href="https://pages.nist.gov/OSCAL/">NIST, OSCAL 1.1.3, system-characteristics and system-implementation</a>
 * @since 0.1.0
 */
public final class OscalSystem {

    /** In what state of its life a system is; OSCAL has these five. */
    public enum Status {
        /** The system is in use. */
        OPERATIONAL("operational"),
        /** The system is being made. */
        UNDER_DEVELOPMENT("under-development"),
        /** The system is being changed to a great extent. */
        UNDER_MAJOR_MODIFICATION("under-major-modification"),
        /** The system is no longer in use. */
        DISPOSITION("disposition"),
        /** None of the others. */
        OTHER("other");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /**
         * Returns the name of this constant in OSCAL.
         *
         * @return the code, never blank
         */
        public String code() {
            return code;
        }
    }

    /** A kind of information or a group of users. */
    record Described(String title, String description) {}

    final String id;
    final Optional<URI> identifierType;
    final Optional<String> name;
    final String description;
    final List<Described> informationTypes;
    final Status status;
    final Optional<String> statusRemarks;
    final String boundary;
    final List<Described> users;
    final Optional<OffsetDateTime> start;
    final Optional<OffsetDateTime> end;
    final Optional<Period> freshness;

    private OscalSystem(Builder builder) {
        id = required("an id", builder.id);
        identifierType = Optional.ofNullable(builder.identifierType);
        name = Optional.ofNullable(builder.name);
        description = required("a description", builder.description);
        informationTypes = atLeastOne("type of information", builder.informationTypes);
        status = required("a status", builder.status);
        statusRemarks = Optional.ofNullable(builder.statusRemarks);
        boundary = required("an authorization boundary", builder.boundary);
        users = atLeastOne("group of users", builder.users);
        start = Optional.ofNullable(builder.start);
        end = Optional.ofNullable(builder.end);
        freshness = Optional.ofNullable(builder.freshness);
    }

    private static <T> T required(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("System must have " + what);
        }
        return value;
    }

    private static List<Described> atLeastOne(String what, List<Described> values) {
        if (values.isEmpty()) {
            throw new IllegalStateException("System must have at least one " + what);
        }
        return List.copyOf(values);
    }

    /** Returns the name of the system as it stands in a document; that of the service if no other was given. */
    String name(Checklist checklist) {
        return name.orElseGet(() -> PropValues.escape(serviceName(checklist).getText()));
    }

    /** Returns the name of the system as a title. */
    String title(Checklist checklist) {
        return name.map(Markdown::line)
                .orElseGet(() -> OscalDocument.title(
                        serviceName(checklist), checklist.getId().text()));
    }

    private static LocalizedText serviceName(Checklist checklist) {
        return checklist
                .getService()
                .map(Service::getName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "System must have a name if the checklist has no service, id of the checklist is '"
                                + checklist.getId() + "'"));
    }

    /** Returns all that was given as one text. */
    String content() {
        return String.join(
                "\n",
                List.of(id, identifierType, name, description, informationTypes, status.code, statusRemarks, boundary)
                        .toString(),
                List.of(users, start, end, freshness).toString());
    }

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link OscalSystem}; id, description, status, boundary, a type of information and a group of users are required. Not
     * thread-safe.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable URI identifierType;
        private @Nullable String name;
        private @Nullable String description;
        private final List<Described> informationTypes = new ArrayList<>();
        private @Nullable Status status;
        private @Nullable String statusRemarks;
        private @Nullable String boundary;
        private final List<Described> users = new ArrayList<>();
        private @Nullable OffsetDateTime start;
        private @Nullable OffsetDateTime end;
        private @Nullable Period freshness;

        private Builder() {}

        /**
         * Sets the id under which the system is known.
         *
         * @param newId one line without white space at its ends
         * @return this
         * @throws IllegalArgumentException if the id is no such line
         */
        public Builder id(String newId) {
            id = line("Id of a system", newId);
            return this;
        }

        /**
         * Sets the scheme that the id is of, such as {@code https://ietf.org/rfc/rfc4122} for a UUID; none unless set.
         *
         * @param newType an absolute address in ASCII
         * @return this
         * @throws IllegalArgumentException if the address is not absolute or not in ASCII
         */
        public Builder identifierType(URI newType) {
            if (!newType.isAbsolute() || !newType.toString().equals(newType.toASCIIString())) {
                throw new IllegalArgumentException("Type of identifiers must be an absolute address in ASCII");
            }
            identifierType = newType;
            return this;
        }

        /**
         * Sets the name of the system; that of the service of the checklist unless set.
         *
         * @param newName one line without white space at its ends
         * @return this
         * @throws IllegalArgumentException if the name is no such line
         */
        public Builder name(String newName) {
            name = line("Name of a system", newName);
            return this;
        }

        /**
         * Sets what the system is and does.
         *
         * @param text plain text of any number of lines
         * @return this
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder description(String text) {
            description = text("Description of a system", text);
            return this;
        }

        /**
         * Adds a type of information that the system stores, handles or transmits.
         *
         * @param title one line without white space at its ends
         * @param text plain text of any number of lines
         * @return this
         * @throws IllegalArgumentException if the title is no such line, the text is blank, or there is a type of this title
         */
        public Builder informationType(String title, String text) {
            add("type of information", informationTypes, title, text("Description of a type of information", text));
            return this;
        }

        /**
         * Sets in what state of its life the system is.
         *
         * @param newStatus the status
         * @return this
         */
        public Builder status(Status newStatus) {
            status = newStatus;
            return this;
        }

        /**
         * Sets in what state of its life the system is, and what there is to say on it.
         *
         * @param newStatus the status
         * @param remarks plain text of any number of lines
         * @return this
         * @throws IllegalArgumentException if the remarks are blank
         */
        public Builder status(Status newStatus, String remarks) {
            status = newStatus;
            statusRemarks = text("Remarks on a status", remarks);
            return this;
        }

        /**
         * Sets the authorization boundary: what belongs to the system and what does not.
         *
         * @param text plain text of any number of lines
         * @return this
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder boundary(String text) {
            boundary = text("Authorization boundary", text);
            return this;
        }

        /**
         * Adds a group of people who use the system.
         *
         * @param title one line without white space at its ends, such as {@code Customer}
         * @return this
         * @throws IllegalArgumentException if the title is no such line, or there is a group of this title
         */
        public Builder user(String title) {
            add("group of users", users, title, "");
            return this;
        }

        /**
         * Adds a group of people who use the system, and who they are.
         *
         * @param title one line without white space at its ends, such as {@code Customer}
         * @param text plain text of any number of lines
         * @return this
         * @throws IllegalArgumentException if the title is no such line, the text is blank, or there is a group of this title
         */
        public Builder user(String title, String text) {
            add("group of users", users, title, text("Description of a group of users", text));
            return this;
        }

        /**
         * Sets when the assessment was begun, instead of the date of revision of the sheet.
         *
         * @param time a time in the years 1900 to 2999, at an offset that is in use somewhere
         * @return this
         * @throws IllegalArgumentException if OSCAL does not take the time
         */
        public Builder assessedFrom(OffsetDateTime time) {
            start = time(time);
            return this;
        }

        /**
         * Sets when the assessment was ended; not said unless set.
         *
         * @param time a time in the years 1900 to 2999, at an offset that is in use somewhere
         * @return this
         * @throws IllegalArgumentException if OSCAL does not take the time
         */
        public Builder assessedUntil(OffsetDateTime time) {
            end = time(time);
            return this;
        }

        /**
         * Sets how long evidence holds from the day on which it was collected, unless it has a last day of its own; such evidence has
         * no end unless this is set.
         *
         * @param period from one day to a thousand years
         * @return this
         * @throws IllegalArgumentException if the period is shorter or longer
         */
        public Builder evidenceFreshFor(Period period) {
            boolean fits = period.toTotalMonths() <= 12_000 && period.get(ChronoUnit.DAYS) <= 365_000;
            if (period.isNegative() || period.isZero() || !fits) {
                throw new IllegalArgumentException(
                        "Evidence must be fresh for one day to a thousand years, was '" + period + "'");
            }
            freshness = period;
            return this;
        }

        /**
         * Returns the system.
         *
         * @return the system
         * @throws IllegalStateException if something that is required is missing, or the assessment ends before it begins
         */
        public OscalSystem build() {
            if (start != null && end != null && end.isBefore(start)) {
                throw new IllegalStateException("Assessment must end after it begins, ended '" + end + "'");
            }
            return new OscalSystem(this);
        }

        private static void add(String what, List<Described> list, String title, String description) {
            String checked = line("Title of a " + what, title);
            if (list.stream().anyMatch(other -> other.title.equals(checked))) {
                throw new IllegalArgumentException(
                        "Title of a " + what + " must stand only once" + Problem.was(checked));
            }
            list.add(new Described(checked, description));
        }

        private static OffsetDateTime time(OffsetDateTime time) {
            Times.format("assessment", time);
            Times.check(time.getOffset());
            return time;
        }

        static String line(String what, String text) {
            if (!PropValues.isLine(text)) {
                throw new IllegalArgumentException(
                        what + " must be one line without white space at its ends" + Problem.was(text));
            }
            return Texts.check(what, text);
        }

        static String text(String what, String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException(what + " must not be blank" + Problem.was(text));
            }
            return Texts.check(what, text);
        }
    }
}
