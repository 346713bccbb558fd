package nl.getrouw.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The API knows no sessions and no signing in: the key in the request is all there is. */
@Configuration
class ApiSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain apiRequests(HttpSecurity http, ApiTokens tokens, RateLimit rate)
      throws Exception {
    return http.securityMatcher(ApiPaths.BASE + "/**")
        .csrf(AbstractHttpConfigurer::disable) // nothing is sent along by a browser by itself
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .addFilterBefore(new Gate(tokens, rate), AuthorizationFilter.class)
        .build();
  }
}
