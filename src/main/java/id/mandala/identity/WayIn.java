package id.mandala.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Another way to sign in beside the password; adds what it needs to the security of the pages. */
interface WayIn {
    void join(HttpSecurity http);
}
