package io.github.cloudchecklist.core.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of {@link ChecklistTables}, in their order; not all of them are in every table. */
enum TableField {
    ROW("row"),
    DEPTH("depth"),
    ID("id"),
    LABEL("label"),
    REVISION("revision"),
    LANGUAGE("language"),
    TITLE("title"),
    TYPES("types"),
    PROVIDER("provider"),
    PROVIDER_ADDRESS("provider address"),
    SERVICE("service"),
    SERVICE_ADDRESS("service address"),
    REVISED_ON("revised on"),
    INTRODUCTION("introduction"),
    REQUIREMENT("requirement"),
    GUIDANCE("guidance"),
    LEVEL("level"),
    STATE("state"),
    MARK("mark"),
    MEANING("meaning"),
    REMARK("remark"),
    RESPONSIBILITY("responsibility"),
    SHARED_WITH("shared with"),
    ANSWERED_ON("answered on"),
    LIFECYCLE("lifecycle"),
    REPLACED_BY("replaced by"),
    FRAMEWORK("framework"),
    EDITION("edition"),
    PUBLISHER("publisher"),
    PUBLISHER_ADDRESS("publisher address"),
    STANDARD("standard"),
    SCOPE("scope"),
    REGISTRATION_NUMBER("registration number"),
    REGISTERED_ON("registered on"),
    REGISTRAR("registrar"),
    REGISTRAR_ADDRESS("registrar address"),
    EVIDENCE("evidence"),
    NAME("name"),
    ADDRESS("address"),
    TELEPHONE("telephone"),
    HOURS("hours"),
    CLAUSE("clause"),
    CLAUSE_TITLE("clause title"),
    NOTE("note"),
    KIND("kind"),
    COLLECTED_ON("collected on"),
    EXPIRES_ON("expires on"),
    DIGEST("digest"),
    PROPERTY("property"),
    VALUE("value");

    private static final Map<String, TableField> BY_HEADING = new HashMap<>();

    static {
        for (TableField field : values()) {
            BY_HEADING.put(field.heading, field);
        }
    }

    private final String heading;

    TableField(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Optional<TableField> find(String heading) {
        return Optional.ofNullable(BY_HEADING.get(heading));
    }
}
