package com.example.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class IntakeApplicationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                IntakeApplication.class,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void answersTheReportOfAGoodChecklist() throws Exception {
        HttpResponse<String> response = post("/checklists", checklist("\"requirement\": \"TLS.\""));

        assertAnswer(200, "application/json", response);
        assertContains("\"format\":\"checklist-validation-report/1\"", response);
        assertContains("\"checklistId\":\"example\"", response);
    }

    @Test
    void refusesMalformedJsonWithItsPlace() throws Exception {
        HttpResponse<String> response = post("/checklists", checklist("\"requirement\": "));

        assertAnswer(400, "application/problem+json", response);
        assertError("syntax", "/sections/0/controls/0/requirement", response);
        assertContains("line 8, column ", response);
    }

    @Test
    void refusesJsonThatIsNoChecklist() throws Exception {
        HttpResponse<String> response = post("/checklists", checklist("\"requirement\": 5"));

        assertAnswer(400, "application/problem+json", response);
        assertError("wrong-type", "/sections/0/controls/0/requirement", response);
    }

    @Test
    void refusesWhatTheRulesOfTheLibraryFind() throws Exception {
        HttpResponse<String> response = post(
                "/checklists", checklist("\"requirement\": \"TLS.\"}, {\"id\": \"1.1\", \"requirement\": \"IPv6.\""));

        assertAnswer(422, "application/problem+json", response);
        assertError("control.id.duplicate", "/sections/0/controls/1/id", response);
    }

    @Test
    void refusesWhatTheRuleOfTheApplicationFinds() throws Exception {
        HttpResponse<String> response = post(
                "/checklists",
                checklist("\"requirement\": \"TLS.\", \"answer\": {\"state\": \"implemented\", \"mark\": \"o\"}"));

        assertAnswer(422, "application/problem+json", response);
        assertError("example.answer.undated", "/sections/0/controls/0/answer", response);
    }

    @Test
    void refusesWhatViolatesAConstraint() throws Exception {
        HttpResponse<String> response = post("/checklists", checklist("\"requirement\": \" \""));

        assertAnswer(422, "application/problem+json", response);
        assertError("constraint.not-blank", "/sections/0/controls/0/requirement", response);
    }

    @Test
    void acceptsADraftWithoutLookingAtRules() throws Exception {
        HttpResponse<String> response =
                post("/drafts", checklist("\"requirement\": \"TLS.\", \"answer\": {\"state\": \"implemented\"}"));

        assertAnswer(200, "text/plain;charset=UTF-8", response);
        assertEquals("example 2026-01", response.body());
    }

    @Test
    void refusesADraftThatSpringFindsInvalid() throws Exception {
        HttpResponse<String> response = post("/drafts", checklist("\"requirement\": \" \""));

        assertAnswer(422, "application/problem+json", response);
        assertContains("The body violates constraints", response);
        assertError("constraint.not-blank", "/sections/0/controls/0/requirement", response);
    }

    @Test
    void runsOnTheVersionsOfSpringBoot() {
        String jackson = application.getBean(JsonMapper.class).version().toString();
        String validator = HibernateValidator.class.getPackage().getImplementationVersion();

        assertEquals(
                "Spring Boot 4.1.2, Jackson 3.1.7, Hibernate Validator 9.1.5.Final",
                "Spring Boot " + SpringBootVersion.getVersion() + ", Jackson " + jackson + ", Hibernate Validator "
                        + validator);
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static void assertAnswer(int status, String type, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(type, response.headers().firstValue("Content-Type").orElse(""));
    }

    private static void assertError(String code, String pointer, HttpResponse<String> response) {
        assertContains("{\"code\":\"" + code + "\",\"pointer\":\"" + pointer + "\",\"detail\":", response);
    }

    private static void assertContains(String part, HttpResponse<String> response) {
        assertTrue(response.body().contains(part), response::body);
    }

    private static String checklist(String control) {
        return """
                {
                  "format": "checklist/1",
                  "id": "example",
                  "revision": "2026-01",
                  "title": "Security checklist",
                  "language": "en",
                  "legend": [{"mark": "o", "state": "implemented"}],
                  "sections": [{"id": "1", "title": "Network", "controls": [{"id": "1.1", %s}]}]
                }
                """.formatted(control);
    }
}
