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
endfunction()

# camre_tests(NAME SOURCES a_tests.cpp ... USES module ...)
# makes the test program camre_NAME_tests and one ctest entry for each test case.
function(camre_tests name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;PRIVATE" ${ARGN})
  add_executable(camre_${name}_tests ${arg_SOURCES})
  target_link_libraries(camre_${name}_tests PRIVATE camre_flags camre_test_support ${arg_PRIVATE})
  foreach(used IN LISTS arg_USES)
    target_link_libraries(camre_${name}_tests PRIVATE camre_${used})
  endforeach()
  target_compile_definitions(camre_${name}_tests PRIVATE
    CAMRE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CAMRE_BINARY_DIR="${PROJECT_BINARY_DIR}")
  add_test(NAME ${name} COMMAND camre_${name}_tests)
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=${PROJECT_BINARY_DIR}/tests/run;LC_ALL=C.UTF-8"
    TIMEOUT 600)
endfunction()
