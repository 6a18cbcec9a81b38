package id.mandala.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

/** Fills the sign-in page: fresh, or again with what to do. */
@Component
class SignInPages {

    /**
     * @param to where to go afterwards, a path of ours or empty
     * @param problems field to what to do
     * @param providers links to other ways in
     */
    record SignInPage(
            String to, String username, Map<String, String> problems, List<Provider> providers, boolean demo) {}

    record Provider(String name, String href) {}

    private final MessageSource messages;
    private final Address address;
    private final boolean demo;
    private final List<Provider> providers;

    SignInPages(
            MessageSource messages,
            Address address,
            Environment environment,
            ObjectProvider<Iterable<ClientRegistration>> registrations) {
        this.messages = messages;
        this.address = address;
        this.demo = environment.getProperty("mandala.demo", Boolean.class, false);
        this.providers = providers(registrations);
    }

    SignInPage fresh(String to) {
        return new SignInPage(Landing.path(to).orElse(""), "", Map.of(), providers, demo);
    }

    SignInPage wrong(String to, String username) {
        return again(to, username, "identity.sign-in.wrong");
    }

    SignInPage otherWayFailed(String to) {
        return again(to, "", "identity.sign-in.other-way-failed");
    }

    SignInPage tooOften(String to, String username, Duration wait) {
        return again(
                to, username, "identity.sign-in.too-often", wait.plusSeconds(59).toMinutes());
    }

    boolean isTls() {
        return address.isTls();
    }

    private SignInPage again(String to, String username, String key, Object... arguments) {
        var words = messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
        return new SignInPage(Landing.path(to).orElse(""), username, Map.of("username", words), providers, demo);
    }

    private static List<Provider> providers(ObjectProvider<Iterable<ClientRegistration>> registrations) {
        var found = new ArrayList<Provider>();
        registrations.ifAvailable(all ->
                all.forEach(it -> found.add(new Provider(it.getClientName(), "/masuk/sso/" + it.getRegistrationId()))));
        return List.copyOf(found);
    }
}
