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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class IntakeApplicationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                IntakeApplication.class, "--server.address=127.0.0.1", "--server.port=0", "--spring.main.banner-mode=off");
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
    void refusesABodyThatIsNoChecklistWithCodeAndPointer() throws Exception {
        HttpResponse<String> response = post("/checklists", checklist("\"requirement\": 5"));

        assertAnswer(400, "application/problem+json", response);
        assertContains("\"code\":\"wrong-type\"", response);
        assertContains("\"pointer\":\"/sections/0/controls/0/requirement\"", response);
    }

    @Test
    void refusesBrokenJsonAsAProblem() throws Exception {
        assertAnswer(400, "application/problem+json", post("/checklists", "{\"format\": "));
    }

    @Test
    void refusesWhatTheRuleOfTheApplicationFinds() throws Exception {
        HttpResponse<String> response = post(
                "/checklists",
                checklist("\"requirement\": \"TLS.\", \"answer\": {\"state\": \"implemented\", \"mark\": \"o\"}"));

        assertAnswer(422, "application/problem+json", response);
        assertContains("\"code\":\"example.answer.undated\"", response);
        assertContains("\"pointer\":\"/sections/0/controls/0/answer\"", response);
    }

    @Test
    void refusesWhatViolatesAConstraintAndIsFoundAsWell() throws Exception {
        HttpResponse<String> response = post("/checklists", checklist("\"requirement\": \" \""));

        assertAnswer(422, "application/problem+json", response);
        assertContains("\"pointer\":\"/sections/0/controls/0/requirement", response);
    }

    @Test
    void acceptsAValidDraft() throws Exception {
        HttpResponse<String> response = post("/drafts", checklist("\"requirement\": \"TLS.\""));

        assertEquals(200, response.statusCode());
        assertEquals("example 2026-01", response.body());
    }

    @Test
    void refusesADraftThatViolatesAConstraintWithCodeAndPointer() throws Exception {
        HttpResponse<String> response = post("/drafts", checklist("\"requirement\": \" \""));

        assertAnswer(422, "application/problem+json", response);
        assertContains("\"code\":\"constraint.", response);
        assertContains("\"pointer\":\"/sections/0/controls/0/requirement", response);
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
