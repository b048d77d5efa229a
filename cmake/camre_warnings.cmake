# One place for every warning and sanitizer flag; all our targets link camre_flags.
add_library(camre_flags INTERFACE)
target_compile_features(camre_flags INTERFACE cxx_std_20)
target_compile_options(camre_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wswitch-enum -Wcast-align
  # The same figures on every machine: no fused multiply-add behind our back.
  -ffp-contract=off)
if(CAMRE_WARNINGS_AS_ERRORS)
  target_compile_options(camre_flags INTERFACE -Werror)
endif()
if(CAMRE_SANITIZE)
  target_compile_options(camre_flags INTERFACE -fsanitize=${CAMRE_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(camre_flags INTERFACE -fsanitize=${CAMRE_SANITIZE})
endif()
# nlohmann/json then names the place of a type error.
target_compile_definitions(camre_flags INTERFACE JSON_DIAGNOSTICS=1)
