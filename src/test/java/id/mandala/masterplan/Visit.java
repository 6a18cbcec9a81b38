package id.mandala.masterplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mandala.identity.Actor;
import id.mandala.identity.SignedIn;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages as one person meets them. */
public final class Visit {

    private record Person(Actor actor) implements SignedIn {}

    private final MockMvc web;
    private final Actor actor;

    public Visit(WebApplicationContext context, Actor actor) {
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.actor = actor;
    }

    /** The page, which is there. */
    public String page(String path) throws Exception {
        var answer = answer(get(URI.create(path)));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** In both languages, with no text missing; of a workbook only that it is there, its bytes may look like anything. */
    public void whole(List<String> paths) throws Exception {
        for (var path : paths) {
            for (var language : List.of(Locale.of("id"), Locale.ENGLISH)) {
                var answer = answer(get(URI.create(path)).locale(language));
                assertThat(answer.getStatus()).as(path).isEqualTo(200);
                if (String.valueOf(answer.getContentType()).startsWith("text/")) {
                    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                            .as(path)
                            .doesNotContain("??");
                }
            }
        }
    }

    /** Sends a form; {@code fields} are names and values by turns. */
    public MockHttpServletResponse send(String path, String... fields) throws Exception {
        var form = post(URI.create(path)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return answer(form);
    }

    public MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        if (actor.isVisitor()) {
            return web.perform(request).andReturn().getResponse();
        }
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new Person(actor), null, AuthorityUtils.NO_AUTHORITIES);
        return web.perform(request.with(authentication(signedIn))).andReturn().getResponse();
    }

    public static String found(String text, String pattern) {
        return Optional.of(Pattern.compile(pattern).matcher(text))
                .filter(it -> it.find())
                .map(it -> it.group(1))
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
    }
}
