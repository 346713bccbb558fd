package nl.getrouw.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import nl.getrouw.kernel.Moments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for a page at all; what they may do is decided in the services. */
@Configuration
class SecurityConfiguration {

  @Bean
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/styles/**",
                        "/icons/**",
                        "/images/**",
                        "/favicon.ico",
                        "/agenda/*", // a secret link in place of signing in
                        "/actuator/health/**")
                    .permitAll()
                    .requestMatchers(
                        "/audits/*/rapport.pdf",
                        "/audits/*/rapport.xlsx",
                        "/audits/*/rapport.pptx",
                        "/bijlagen/*")
                    .authenticated())
        .headers(
            headers ->
                headers
                    .frameOptions(frame -> frame.deny())
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                    .contentSecurityPolicy(
                        policy ->
                            policy.policyDirectives(
                                // Vaadin before 25.4 needs inline script and eval at start-up
                                "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                                    + " font-src 'self' data:; connect-src 'self' ws: wss:;"
                                    + " object-src 'none'; base-uri 'self'; frame-ancestors 'none';"
                                    + " form-action 'self'")))
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .loginView("/inloggen", "/inloggen")
                    // who is signed in gets our own page for an address that does not exist
                    .anyRequest(AuthorizedUrl::authenticated))
        .build();
  }

  /** Argon2id with the parameters that OWASP and Spring Security recommend. */
  @Bean
  PasswordEncoder passwords() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  Clock clock() {
    return Clock.system(Moments.ZONE);
  }
}
