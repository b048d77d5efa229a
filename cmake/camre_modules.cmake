# camre_module(NAME SOURCES a.cpp ... USES base catalogue ... PRIVATE libs ...)
# makes the static library camre_NAME; USES are the arrows it may follow.
function(camre_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;PRIVATE" ${ARGN})
  add_library(camre_${name} STATIC ${arg_SOURCES})
  target_include_directories(camre_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(camre_${name} PRIVATE camre_flags ${arg_PRIVATE})
  target_compile_features(camre_${name} PUBLIC cxx_std_20)
  foreach(used IN LISTS arg_USES)
    target_link_libraries(camre_${name} PUBLIC camre_${used})
  endforeach()
  if(CAMRE_CORE_LAUNCHER)
    set_target_properties(camre_${name} PROPERTIES CXX_COMPILER_LAUNCHER "${CAMRE_CORE_LAUNCHER}")
  endif()
  # JSON takes three seconds of every file that includes it: read once, with the module that all others stand on. Of
  # release only one file in twenty does.
  if(name STREQUAL base)
    camre_precompile(camre_base <nlohmann/json.hpp> <filesystem> <functional> <map> <optional> <span> <string> <vector>)
  elseif("nlohmann_json::nlohmann_json" IN_LIST arg_PRIVATE AND NOT name STREQUAL release)
    camre_share_precompiled(camre_${name} camre_base)
  endif()
endfunction()

# camre_tests(NAME SOURCES a_tests.cpp ... USES module ... PRIVATE libs ... [ON_SCREEN] [WALKS])
# makes, unless it is left to the build with sanitizers, the test program camre_NAME_tests and the ctest entry NAME, which runs without a screen.
# ON_SCREEN: it runs under a real X server, as people have one; keys and focus are not the same elsewhere. WALKS: its walks through every page
# ([walk]), which are long and the same on any screen, are an entry of their own without one, NAME_walks.
function(camre_tests name)
  if(CAMRE_CHECKED_APART AND name IN_LIST CAMRE_CHECKED)
    return()
  endif()
  cmake_parse_arguments(arg "ON_SCREEN;WALKS" "" "SOURCES;USES;PRIVATE" ${ARGN})
  add_executable(camre_${name}_tests ${arg_SOURCES})
  target_link_libraries(camre_${name}_tests PRIVATE camre_flags camre_test_support ${arg_PRIVATE})
  foreach(used IN LISTS arg_USES)
    target_link_libraries(camre_${name}_tests PRIVATE camre_${used})
  endforeach()
  target_compile_definitions(camre_${name}_tests PRIVATE
    CAMRE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CAMRE_BINARY_DIR="${PROJECT_BINARY_DIR}")
  # Programs with Qt have headers of their own to read beforehand, with other flags.
  if(NOT name MATCHES "^(ui_|print|fuzz)")
    camre_share_precompiled(camre_${name}_tests camre_test_support)
  endif()
  if(arg_ON_SCREEN)
    set(wanted ~[walk]~[.])
    # Qt starts programs in a way after which this sanitizer sees no lock of the thread that did.
    if(CAMRE_SANITIZE MATCHES "thread")
      string(APPEND wanted ~[process])
    endif()
    add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/scripts/with_screen $<TARGET_FILE:camre_${name}_tests> ${wanted})
    camre_test_surroundings(${name} xcb)
  else()
    add_test(NAME ${name} COMMAND camre_${name}_tests)
    camre_test_surroundings(${name} offscreen)
  endif()
  if(arg_WALKS)
    add_test(NAME ${name}_walks COMMAND camre_${name}_tests [walk])
    camre_test_surroundings(${name}_walks offscreen)
  endif()
  if(name IN_LIST CAMRE_CHECKED)
    add_dependencies(checked_tests camre_${name}_tests)
    set_tests_properties(${name} PROPERTIES LABELS checked)
  endif()
endfunction()

# Every test gets the same language and folders of its own, so that it neither sees nor touches
# what belongs to the person who runs it.
function(camre_test_surroundings test platform)
  set(home ${PROJECT_BINARY_DIR}/tests/home/${test})
  file(MAKE_DIRECTORY ${home}/run ${home}/config ${home}/data ${home}/cache)
  file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  set(environment
    QT_QPA_PLATFORM=${platform} LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=${home}/run
    XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data XDG_CACHE_HOME=${home}/cache)
  set_tests_properties(${test} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT 600)
endfunction()
