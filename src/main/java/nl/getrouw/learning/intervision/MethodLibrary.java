package nl.getrouw.learning.intervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The step plans that come with Getrouw: {@code intervision/*.yaml}. */
@Component
class MethodLibrary {

  private final List<Method> all = new ArrayList<>();

  MethodLibrary() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:intervision/*.yaml")) {
        all.add(MethodFile.read(file.getContentAsString(StandardCharsets.UTF_8)));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    all.sort(Comparator.comparing(Method::success).reversed().thenComparing(Method::minutes));
  }

  /** Those that start from a success first, then the short ones. */
  List<Method> all() {
    return List.copyOf(all);
  }

  Optional<Method> find(String code) {
    return all.stream().filter(method -> method.code().equals(code)).findAny();
  }
}
